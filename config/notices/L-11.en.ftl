<#-- version 1 -->
<#-- title Refusal of disclosure -->
Subject: [${reference}] Decision not to disclose
<#include "_opening.en.ftl">
We have decided under the proviso of Article 33(2) of the Act on the Protection of Personal Information not to disclose the retained personal data you asked for. As Articles 33(3) and 36 provide, we tell you the decision and the reasons.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
WHAT WE CONSIDERED
We also considered disclosing part of the data with passages made unreadable, and disclosing them by another method. For the reasons above neither is possible.

<#include "_refund.en.ftl">
<#include "_closing.en.ftl">
