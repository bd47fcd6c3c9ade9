<#-- version 1 -->
<#-- title Reminder -->
Subject: [${reference}] Reminder: we are waiting for your answer
<#include "_opening.en.ftl">
We asked you for the following and have not been able to confirm it yet. If your answer is on its way, please disregard this letter.

WHAT WE ASKED FOR
${what}

LAST DAY
Please do this by ${lastOn}. If we cannot confirm it by then, the request may be rejected on procedure. You could then make a new request.

HOW TO ANSWER
<#include "_statuspage.en.ftl">
If anything is unclear, or if you cannot answer in time, please tell the desk named below.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
