<#-- version 1 -->
<#-- title Message from staff -->
Subject: [${reference}] A message about your request
<#include "_opening.en.ftl">
The person in charge of your request has written to you:

${message}

<#include "_statuspage.en.ftl">
You can answer on the same page.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
