<#list items as item>
[Item ${item.number}] ${item.kind}
  Decision: ${item.outcome}
<#list item.parts![] as part>

  ${part.sentence}
<#list part.what as what>
    - ${what}
</#list>
<#if part.content??>
    Content: ${part.content?replace("\n", "\n    ")}
</#if>
<#if part.reason??>
    Reason: ${part.reason?replace("\n", "\n    ")}
</#if>
<#if part.closing??>
    ${part.closing}
</#if>
</#list>
<#if item.corrected??>

  Content after correction: ${item.corrected?replace("\n", "\n    ")}
</#if>

</#list>
