<#-- version 2 -->
<#-- title Cessation or erasure decision -->
Subject: [${reference}] ${title}
<#include "_opening.en.ftl">
We have decided under Article 35 of the Act on the Protection of Personal Information on your request for cessation of use or erasure as follows. We tell you as Articles 35(7) and 36 provide.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
<#if carriedOutBy?? && !daysAreTold??>
DATE
What we stopped or erased, and any alternative measure, was carried out by ${carriedOutBy}. An alternative measure and its dates are described under the reason above.

</#if>
<#include "_closing.en.ftl">
