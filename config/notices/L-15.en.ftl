<#-- version 2 -->
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

</#list>
<#if askedOn?has_content>
We asked you on:
<#list askedOn as day>
  - ${day}
</#list>

</#if>
HOW TO ASK AGAIN
Please have the missing documents or information ready and send a new request through our form. The desk named below will gladly tell you which documents are needed.

<#assign askingAgainIsSaid=true>
<#include "_closing.en.ftl">
