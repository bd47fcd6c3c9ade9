<#list items as item>
【請求${item.number}】${item.kind}
  決定: ${item.outcome}
<#list item.parts![] as part>

  ${part.sentence}
<#list part.what as what>
    ・${what}
</#list>
<#if part.content??>
    内容: ${part.content?replace("\n", "\n    ")}
</#if>
<#if part.reason??>
    理由: ${part.reason?replace("\n", "\n    ")}
</#if>
<#if part.closing??>
    ${part.closing}
</#if>
</#list>
<#if item.corrected??>

  訂正後の内容: ${item.corrected?replace("\n", "\n    ")}
</#if>

</#list>
