<#-- version 1 -->
Subject: [${reference}] Change of the method of disclosure
<#include "_opening.en.ftl">
Disclosure by the method you asked for is difficult. As Article 33(2) and (3) of the Act on the Protection of Personal Information provides, we disclose by another method, as follows. A separate letter tells you the decision on the content.

<#include "_request.en.ftl">
WHAT CHANGES
<#list items as item>
[Item ${item.number}] ${item.kind}
  Decision: ${item.outcome}
  ${item.methodChange.sentence}
<#list item.methodChange.what as what>
    - ${what}
</#list>
<#if item.methodChange.reason??>
    Why it is difficult, and the method used: ${item.methodChange.reason?replace("\n", "\n    ")}
</#if>

</#list>
ANOTHER METHOD
If you would prefer another method among those we offer, please ask the desk named below.

<#include "_closing.en.ftl">
