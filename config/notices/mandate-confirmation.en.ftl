<#-- version 1 -->
<#-- title Data subject asked about an agent -->
Subject: [${reference}] Did you appoint somebody to act for you?
<#include "_opening.en.ftl">
Somebody has sent us a request under the Act on the Protection of Personal Information and says that they act for you. We write to the contact we have on file to ask whether you appointed them. This letter does not say whether we hold any information that the request is about.

WHO SAYS THEY ACT FOR YOU
${agent}

WHAT WE ASK YOU
If you appointed them, please tell the desk below by ${answerBy}. If you know nothing of it, please contact us as soon as you can. Please quote the reference above.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
