<#-- version 2 -->
<#-- title Completion (end of the proceedings) -->
Subject: [${reference}] Completion: the proceedings have ended
<#include "_opening.en.ftl">
The proceedings on your request have come to an end. The content is that of the decision letters we sent you before.

WHAT WAS CARRIED OUT
<#assign proceedingsHaveEnded=true>
<#include "_results.en.ftl">
<#if carriedOutBy?? && !daysAreTold??>
DATE
All that had to be carried out was completed by ${carriedOutBy}.

</#if>
DESTRUCTION OF YOUR DOCUMENTS
If you gave us documents to prove your identity, we destroy them beyond recovery by ${destroyedBy}.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
