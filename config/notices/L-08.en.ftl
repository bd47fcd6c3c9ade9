<#-- version 1 -->
<#-- title Notice of purposes, or decision not to notify -->
Subject: [${reference}] ${title}
<#include "_opening.en.ftl">
We have decided under Article 32(2) of the Act on the Protection of Personal Information on your request to be notified of the purpose of use of retained personal data. We tell you as Articles 32(3) and 36 provide.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
PURPOSES WE HAVE PUBLISHED
The purposes of use we have published are stated in section 4 of our privacy policy.

<#include "_refund.en.ftl">
<#include "_closing.en.ftl">
