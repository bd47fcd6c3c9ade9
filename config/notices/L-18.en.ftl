<#-- version 1 -->
<#-- title Referral -->
Subject: [${reference}] Another office to turn to
<#include "_opening.en.ftl">
We have looked into your request. For the part named below we have no authority to answer; please turn to another office.

WHY
${why}

<#if whom??>
WHOM TO ASK
${whom}
<#if contact??>
${contact}
</#if>

</#if>
<#if remaining??>
WHAT WE STILL DEAL WITH OURSELVES
<#list remaining as each>
  - ${each}
<#else>
Nothing of this request remains with us.
</#list>

</#if>
<#include "_request.en.ftl">
<#if items?has_content>
<#include "_decision.en.ftl">
</#if>
<#include "_closing.en.ftl">
