<#-- version 1 -->
<#-- title Fee notice -->
Subject: [${reference}] A fee is due
<#include "_opening.en.ftl">
For the request we received on ${arrivedOn}, a fee is due under Article 38 of the Act on the Protection of Personal Information.

FEE
Amount: ${amount}
Basis: Article 38 of the Act on the Protection of Personal Information and our schedule of fees (version ${scheduleVersion}, published on ${publishedOn})

HOW TO PAY
<#list methods as method>
  - ${method}
</#list>

DATE
Please pay by ${dueOn}.

IF THE FEE IS NOT PAID
If it is not paid after a further reminder either, the items for which a fee is due (notice of the purpose of use, disclosure, disclosure of records of provision to third parties) will be rejected on procedure. Items for which no fee is due, such as correction or cessation of use, go on all the same. You could also make a new request.

REDUCTION OR WAIVER
${waiver}

<#include "_statuspage.en.ftl">

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
