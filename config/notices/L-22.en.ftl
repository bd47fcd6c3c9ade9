<#-- version 2 -->
<#-- title Third-party stop decision -->
Subject: [${reference}] ${title}
<#include "_opening.en.ftl">
We have decided under Article 35 of the Act on the Protection of Personal Information (for opt-out provision: Article 27(2)) on your request to stop the provision of retained personal data to third parties as follows. We tell you as Articles 35(7) and 36 provide.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
<#if carriedOutBy??>
DATE, AND DATA ALREADY PROVIDED
<#if !daysAreTold??>
What we stopped, and any alternative measure, was carried out by ${carriedOutBy}.
</#if>
The Act does not have data already provided taken back; we may ask the recipients to stop using them.

</#if>
PROCESSORS, SUCCESSORS AND JOINT USERS
Under Article 27(5) of the Act, passing data to a processor, a successor or a joint user is not provision to a third party. For these you may ask for cessation of use.

<#include "_closing.en.ftl">
