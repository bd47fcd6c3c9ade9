<#-- version 1 -->
<#-- title Auto-reply -->
Subject: [${reference}] Your request has arrived (automatic reply)
${addressee}

A request concerning personal information was sent through the form of ${organisation.name} and has arrived here. This automatic reply gives you the day and time of arrival for your records.

Reference: ${reference}
Arrived: ${arrivedAt}

What we received and what happens next is told in a separate letter, the acknowledgement. This message says nothing about whether data subject to the request exist.

<#include "_statuspage.en.ftl">

If you did not send this request, please tell us:
${organisation.complaintContact}

<#include "_signature.en.ftl">
