<#-- version 1 -->
<#-- title Withdrawal confirmation -->
Subject: [${reference}] Your request has been withdrawn
<#include "_opening.en.ftl">
Your request was withdrawn on ${date}.

<#include "_request.en.ftl">
WHAT WAS WITHDRAWN
<#list items as item>
[Item ${item.number}] ${item.kind}
  Result: ${item.outcome}
</#list>

We take no further steps on the above. What had been carried out before the withdrawal is not undone.<#if !(refund??)> If you have paid a fee, we tell you separately whether and how it is refunded.</#if>

<#include "_refund.en.ftl">
DOCUMENTS YOU SUBMITTED
If you gave us documents to prove your identity, we destroy them beyond recovery within 30 days of the withdrawal.

ASKING AGAIN
You may make a new request at any time.
If you did not withdraw the request, or wish to complain, please contact:
${organisation.complaintContact}

<#include "_signature.en.ftl">
