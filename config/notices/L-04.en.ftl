<#-- version 1 -->
<#-- title Identity verification request -->
Subject: [${reference}] Please confirm your identity
<#include "_opening.en.ftl">
We need to confirm that the request comes from the data subject or from an agent with authority. Please use the ways below. Depending on the request, more than one may be needed; the page below shows which. This letter says nothing about whether data subject to the request exist.

WAYS YOU CAN USE
<#list methods as method>
  - ${method}
</#list>

<#include "_statuspage.en.ftl">

<#if documents?has_content>
IF YOU SUBMIT DOCUMENTS
Upload pictures on the same page, or post copies to the address below. Always read what is said under "Please note" and cover what is named there so that it cannot be read.
<#list documents as group>

${group.title}
<#list group.kinds as document>
  - ${document.title}
<#if document.collect??>
    What to submit: ${document.collect}
</#if>
<#if document.mask??>
    Please note: ${document.mask}
</#if>
<#if document.validity??>
    Validity: ${document.validity}
</#if>
<#if document.refusal??>
    Why not: ${document.refusal}
</#if>
</#list>
</#list>

We never need the Individual Number (My Number), insurer and insured numbers and symbols, the registered domicile or two-dimensional (QR) codes. Please always cover them.

</#if>
PURPOSE AND DESTRUCTION
What you give us is used only to confirm your identity for this request and is not returned. We destroy it beyond recovery 30 days after the decision letter has been delivered, and at the latest 90 days after the matter is closed.

DATE
Please do this by ${answerBy}. If we cannot confirm your identity by then, the request may be rejected on procedure. You could then make a new request.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
