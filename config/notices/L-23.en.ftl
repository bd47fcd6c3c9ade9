<#-- version 4 -->
<#-- title Disclosure of records of provision -->
Subject: [${reference}] ${title}
<#include "_opening.en.ftl">
We have decided under Article 33(2), applied by Article 33(5), of the Act on the Protection of Personal Information on your request for records of provision to third parties as follows. We tell you as Articles 33(3) and 36 provide.

<#include "_request.en.ftl">
<#include "_decision.en.ftl">
WHAT THE RECORDS HOLD, AND FOR HOW LONG
We disclose the entries that the law has us record (such as who received or provided the data, the date or the fact that you had consented, and the items of data) and nothing else. Records are kept for 3 years as a rule (1 year from the last provision where a contract stands for the record); earlier ones are no longer kept. This letter covers the records you asked for, of the period you asked for, that are kept on the day it was written; records made without a duty under the law are not among them.

PROVISION WITHOUT A RECORD
The law has no record made of provision required by law, for the protection of life, body or property, to processors, successors or joint users, to state bodies, or by the data subject or on the data subject's behalf.

<#if carriedOutBy??>
HOW YOU RECEIVE THE RECORDS
If you asked for an electronic record, download it from the page below. Besides the receipt code shown to you when you sent the request, we will confirm your identity once more. <#if collectUntil??>You can download it until ${collectUntil}. If this letter reaches you late, the time is longer by as much, and the page shows it.<#else>The page shows until when you can download it.</#if>
${statusPage}
If you asked for paper or another method, we send the records separately to your confirmed address or contact you.

</#if>
<#include "_refund.en.ftl">
<#include "_closing.en.ftl">
