<#list items as item>
[Item ${item.number}] ${item.kind}
  Decision: ${item.outcome}
<#list item.parts![] as part>

  ${part.sentence}
<#list part.what as what>
    - ${what}
</#list>
<#if part.content??>
    ${part.contentLabel}: ${part.content?replace("\n", "\n    ")}
</#if>
<#if part.reason??>
    Reason: ${part.reason?replace("\n", "\n    ")}
</#if>
<#if part.quoted??>

<#list part.quoted as quoted>
    ${quoted?replace("\n", "\n    ")}
</#list>
</#if>
<#if part.closing??>
    ${part.closing}
</#if>
</#list>
<#if item.corrected??>

  Content after correction: ${item.corrected?replace("\n", "\n    ")}
</#if>
<#list item.corrections![] as correction>

  Content of the correction:
    - ${correction.what?join("; ")}
<#if correction.before??>
    Before: ${correction.before?replace("\n", "\n    ")}
</#if>
    After: ${correction.after?replace("\n", "\n    ")}
    Date: ${correction.on}
<#if correction.systems??>
    Systems: ${correction.systems?join("; ")}
</#if>
</#list>
<#if item.done??>

  What was done, and when:
<#list item.done as step>
    - ${step}
</#list>
</#if>
<#if item.told??>

  Recipients and processors told, or about to be told:
<#list item.told as recipient>
    - ${recipient}
</#list>
</#if>
<#if item.files?? && !proceedingsHaveEnded??>

  Files you receive:
<#list item.files as file>
    - ${file}
</#list>
</#if>

</#list>
