<#-- version 1 -->
<#-- title Confirmation code -->
Subject: [${reference}] Your confirmation code
${addressee}

Here is the code to confirm your identity.

  Reference: ${reference}
  Confirmation code: ${code}

It is valid for ${validity} after it was issued. Please enter it on the page of your request.
Our staff will never ask you for this code, neither by telephone nor by e-mail. Do not tell it to anybody.
If you did not ask for it, do not enter it, and please tell us:
${organisation.complaintContact}

<#include "_signature.en.ftl">
