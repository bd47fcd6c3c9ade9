<#-- version 1 -->
<#-- title Those with authority want different things -->
Subject: [${reference}] How we handle the request
<#include "_opening.en.ftl">
We have been told that those who may act for the data subject want different things in the request with the reference above. It is not for us to judge who is right. Everybody who may act receives this letter in the same words. It does not say whether we hold any information that the request is about.

WHAT HAPPENS NOW
Until you agree, or show us the decision of a family court, we take no step that cannot be undone, such as erasing or disclosing data. We may take steps that can be undone. A manager of ours makes the decision, and we tell whoever made the request.

WHAT WE ASK YOU
If you come to agree, or have the decision of a family court or the record of a mediation, please tell the desk below and quote the reference above.

YOUR CONTACT DATA
We tell nobody else what you said or how you can be reached.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
