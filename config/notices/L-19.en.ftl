<#-- version 2 -->
<#-- title Notice to a recipient -->
Subject: [${reference}] Handling of personal data: action needed
<#include "_opening.en.ftl">
A data subject has made a request under the Act on the Protection of Personal Information. It concerns personal data that we provided to you or entrusted you with. Please act as follows.

WHAT TO DO
${instruction}

WHAT IT CONCERNS
Identifier of the record: ${record}
<#list what as each>
  - ${each}
</#list>
<#if corrected??>
Content after correction: ${corrected?replace("\n", "\n  ")}
</#if>

DATE
Please do this by ${dueOn}. If you have passed the data on, please ask the same of those who received them.

CONFIRMATION
Tell us the day and what was done, in the way below. If you cannot do it, please tell us why.
${confirmation}

Use the identifier in this letter only as far as the action needs it.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
