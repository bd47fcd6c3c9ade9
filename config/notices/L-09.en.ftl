<#-- version 2 -->
<#-- title Disclosure decision -->
Subject: [${reference}] Decision on your request for disclosure
<#include "_opening.en.ftl">
We have decided under Article 33(2) of the Act on the Protection of Personal Information to disclose the retained personal data you asked for, as follows.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
HOW YOU RECEIVE THE DATA
If you asked for an electronic record, download it from the page below. Besides the receipt code shown to you when you sent the request, we will confirm your identity once more. <#if collectUntil??>You can download it until ${collectUntil}. If this letter reaches you late, the time is longer by as much, and the page shows it.<#else>The page shows until when you can download it.</#if>
${statusPage}
If you asked for paper or another method, we send the data separately to your confirmed address or contact you.

PURPOSE AND SOURCE
The purposes of use are stated in section 4 of our privacy policy. Apart from "Data obtained from third parties" and what is noted individually, the data come from the data subject or from the use of our services.

<#include "_closing.en.ftl">
