<#-- version 1 -->
<#-- title Consultation of a third person -->
Subject: [${reference}] We ask for your opinion
<#include "_opening.en.ftl">
We are considering a request under the Act on the Protection of Personal Information. It also concerns information about you, so we ask for your opinion before we decide. We cannot tell you who made the request.

THE INFORMATION ABOUT YOU
${concerns}

WHAT WE ASK YOU
Please tell us whether its disclosure would harm your rights or interests and, if so, why. We take your opinion into account; it does not bind the decision.

DATE
Please answer by ${answerBy}. If we have no answer by then, we decide on what we know.

HOW TO ANSWER
Please write to the desk below by post or e-mail and quote the reference above. You are free not to answer.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
