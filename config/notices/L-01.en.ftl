<#-- version 2 -->
<#-- title Acknowledgement -->
Subject: [${reference}] We have received your request
<#include "_opening.en.ftl">
We have received a request concerning retained personal data.

Reference: ${reference}
Received on: ${arrivedOn}
What was asked for:
<#list kinds as kind>
  - ${kind}
</#list>

WHAT HAPPENS NEXT
We first check the request. If something is missing, or if we need to confirm who is asking, we will write to you. We then search and decide, and tell you the result in writing, by e-mail or by post.
You can expect the result within about ${expected} of the day we received the request. Time spent waiting for your answers is not counted.
This message says nothing about whether data subject to the request exist.

<#include "_statuspage.en.ftl">
The receipt code is not in this message and we will never ask you for it. Please keep it safe.

If you did not send this request, please tell us:
${organisation.complaintContact}

<#include "_signature.en.ftl">
