■ ご請求の内容
ご請求日: ${requestedOn}
当社への到達日: ${arrivedOn}
<#list items as item>
【請求${item.number}】${item.kind}
<#list item.scope as line>
  ${line}
</#list>
</#list>
適用するプライバシーポリシーの版: ${policyVersion}

