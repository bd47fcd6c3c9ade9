<#-- version 2 -->
<#-- title Request to complete -->
Subject: [${reference}] Please complete your request
<#include "_opening.en.ftl">
To go on with the request we received on ${arrivedOn}, we need you to complete the following points. Thank you for your help.

WHAT TO COMPLETE
${defects}

HOW TO COMPLETE IT
<#include "_statuspage.en.ftl">
On the same page you can write your answer and submit documents. If you need help, the desk named below will assist you.

SCOPE OF YOUR REQUEST
Narrowing your request is optional. We will not turn it down because you prefer not to narrow it.

DATE
Please answer by ${answerBy}. If we receive no answer by then, the request may be rejected on procedure. You could then make a new request.

<#include "_request.en.ftl">
CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
