<#-- version 2 -->
Subject: [${reference}] Completion
<#include "_opening.en.ftl">
We have dealt with what you asked for as follows.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
<#if carriedOutBy?? && !daysAreTold??>
DATE
The above was completed by ${carriedOutBy}.

</#if>
DESTRUCTION OF YOUR DOCUMENTS
If you gave us documents to prove your identity, we destroy them beyond recovery by ${destroyedBy}.

<#include "_closing.en.ftl">
