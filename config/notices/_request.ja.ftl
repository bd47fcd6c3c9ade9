<#if isAComplaint??>
■ お申出の内容
お申出の日: ${requestedOn}
<#else>
■ ご請求の内容
ご請求日: ${requestedOn}
</#if>
当社への到達日: ${arrivedOn}
<#list items as item>
【請求${item.number}】${item.kind}
<#list item.scope as line>
  ${line?replace("\n", "\n    ")}
</#list>
</#list>
適用する規程: ${policyVersion}
適用する手続: ${procedureVersion}

