<#-- version 3 -->
<#-- title Rejection on procedure -->
Subject: [${reference}] Your request is rejected on procedure
<#include "_opening.en.ftl">
We cannot go on with your request for the reason below and reject it. This decision concerns the procedure only. It says nothing about whether data subject to the request exist.

<#include "_request.en.ftl">
DECISION AND REASON
<#list items as item>
[Item ${item.number}] ${item.kind}
  Decision: ${item.outcome}
<#if item.rejectionBasis??>
  Ground: ${item.rejectionBasis}
</#if>
<#if item.rejectionReason??>
  Reason: ${item.rejectionReason?replace("\n", "\n    ")}
</#if>
<#if item.refile??>
  To have ready: ${item.refile}
</#if>

</#list>
<#if unpaid??>
Fee we asked for: ${unpaid.amount}
Last day to pay: ${unpaid.lastDay} (it had not been paid in full by then)

</#if>
<#if askedOn?has_content>
We asked you on:
<#list askedOn as day>
  - ${day}
</#list>

</#if>
<#include "_refund.en.ftl">
HOW TO ASK AGAIN
<#if unpaid??>Please send a new request through our form. We will tell you anew what the fee is and how to pay it, and go on when it has been paid.<#else>Please have the missing documents or information ready and send a new request through our form. The desk named below will gladly tell you which documents are needed.</#if>

<#assign askingAgainIsSaid=true>
<#include "_closing.en.ftl">
