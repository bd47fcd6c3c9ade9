<#-- version 1 -->
<#-- title Proof of authority request -->
Subject: [${reference}] Please prove your authority to act
<#include "_opening.en.ftl">
The request was made by an agent. To confirm that the agent has authority (Article 37(3) of the Act on the Protection of Personal Information), please submit the documents below. This letter says nothing about whether data subject to the request exist.

DOCUMENTS
<#list documents as document>
  - ${document}
</#list>
Certificates issued by an authority must not be older than 3 months. The agent's own identity document is needed as well. Always cover the Individual Number (My Number), insurer and insured numbers and symbols, the registered domicile (unless it is what proves the authority) and two-dimensional (QR) codes so that they cannot be read.

HOW TO SUBMIT THEM
Upload pictures on the page below, or post them to the address below.
<#include "_statuspage.en.ftl">

TO WHOM WE SEND THE RESULT
${delivery}

PURPOSE AND DESTRUCTION
What you give us is used only to confirm the authority and is not returned. We destroy it beyond recovery 30 days after the decision letter has been delivered, and at the latest 90 days after the matter is closed.

DATE
Please do this by ${answerBy}. If we cannot confirm the authority by then, the request may be rejected on procedure. You could then make a new request.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
