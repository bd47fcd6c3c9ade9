<#-- version 1 -->
<#-- title No data subject to the request -->
Subject: [${reference}] Result of your request: no data subject to it
<#include "_opening.en.ftl">
We have looked into your request and tell you the result as the Act on the Protection of Personal Information provides.

<#include "_request.en.ftl">
RESULT
<#list items as item>
[Item ${item.number}] ${item.kind}
  Result: ${item.outcome}
  What was searched:
<#list item.searched as system>
    - ${system}
</#list>
</#list>

${notHeld}

ADDING INFORMATION TO FIND YOUR DATA
If you may be registered under another name, e-mail address or member number, you are welcome to make a new request with it.

<#include "_refund.en.ftl">
<#include "_closing.en.ftl">
