<#list items as item>
【請求${item.number}】${item.kind}
  決定: ${item.outcome}
<#list item.parts![] as part>

  ${part.sentence}
<#list part.what as what>
    ・${what}
</#list>
<#if part.content??>
    ${part.contentLabel}: ${part.content?replace("\n", "\n    ")}
</#if>
<#if part.reason??>
    理由: ${part.reason?replace("\n", "\n    ")}
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

  訂正後の内容: ${item.corrected?replace("\n", "\n    ")}
</#if>
<#list item.corrections![] as correction>

  訂正等の内容:
    ・${correction.what?join("、")}
<#if correction.before??>
    訂正前の内容: ${correction.before?replace("\n", "\n    ")}
</#if>
    訂正後の内容: ${correction.after?replace("\n", "\n    ")}
    実施日: ${correction.on}
<#if correction.systems??>
    対象のシステム: ${correction.systems?join("、")}
</#if>
</#list>
<#if item.done??>

  実施の内容と日:
<#list item.done as step>
    ・${step}
</#list>
</#if>
<#if item.told??>

  お知らせした提供先・委託先(これからお知らせする先を含みます):
<#list item.told as recipient>
    ・${recipient}
</#list>
</#if>
<#if item.files?? && !proceedingsHaveEnded??>

  お渡しする電磁的記録:
<#list item.files as file>
    ・${file}
</#list>
</#if>

</#list>
