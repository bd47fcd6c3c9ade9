<#-- version 2 -->
<#-- title Correction decision -->
Subject: [${reference}] ${title}
<#include "_opening.en.ftl">
We have investigated the content of the retained personal data and decided under Article 34(2) of the Act on the Protection of Personal Information as follows. We tell you as Articles 34(3) and 36 provide.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
<#if carriedOutBy?? && !daysAreTold??>
DATE
What we corrected was completed by ${carriedOutBy}. Where processors or joint users handle the same data, we pass the corrected content on to them.

</#if>
<#include "_closing.en.ftl">
