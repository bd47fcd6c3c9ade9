<#-- version 1 -->
<#-- title Acknowledgement of taking over -->
Subject: [${reference}] You go on with this request yourself
${addressee}

We have noted that you, as the data subject, go on with the request that somebody acting for you had sent. The earlier receipt code opens nothing any more; this is the new one. This letter does not say whether we hold any information that the request is about.

  Reference: ${reference}
  Receipt code: ${receiptCode}

You can follow your request on this page, with this receipt code:
${statusPage}

WHAT HAPPENS NEXT
We ask you to prove who you are. A separate letter, "Identity verification request", says how. Once that is done we go on with the request.

Please tell the receipt code to nobody. Our staff will never ask you for it.
If you know nothing of this, please tell us:
${organisation.complaintContact}

<#include "_signature.en.ftl">
