<#-- version 2 -->
<#-- title Extension notice -->
Subject: [${reference}] We need more time for your request
<#include "_opening.en.ftl">
We are sorry that we cannot give you the result by the day planned at first. We extend the period as follows.

PERIOD
Planned at first: ${oldDueOn}
After the extension: ${newDueOn}

REASON
${reason}

MEANWHILE
Where a part of the result is ready, we tell you without waiting for the new date. We extend the period only once.
<#include "_statuspage.en.ftl">

<#include "_request.en.ftl">
CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
