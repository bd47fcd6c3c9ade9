<#-- version 1 -->
Subject: [${reference}] Your answer has arrived
<#include "_opening.en.ftl">
Your answer to our request to complete your request has arrived. We go on with it, and the days of our own target, which stood still while we waited, count on.

WHAT COMES NEXT
We read your answer. If a question remains, we write to you again.
<#include "_statuspage.en.ftl">

CONTACT
If you did not send an answer, or wish to complain, please contact:
${organisation.complaintContact}

<#include "_signature.en.ftl">
