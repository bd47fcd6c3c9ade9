<#-- version 2 -->
<#-- title Misdelivery notice -->
Subject: [${reference}] An incident with your personal data
<#include "_opening.en.ftl">
We are very sorry to tell you that the following has happened to your personal data.

WHAT HAPPENED
Day: ${occurredOn}
${what}

WHICH OF YOUR DATA
${data}

WHY IT HAPPENED
${cause}

HARM THAT HAS FOLLOWED OR MAY FOLLOW
${harm}

WHAT WE HAVE DONE
${measures}

REPORT TO THE PERSONAL INFORMATION PROTECTION COMMISSION
${report}

WHAT WE ASK OF YOU
Please be careful with telephone calls and mails that claim to come from us. If you are contacted in a way you did not expect, please do not respond but tell the desk below.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
