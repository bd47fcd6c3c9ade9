<#-- version 1 -->
<#-- title Authority ended -->
Subject: [${reference}] The agent's authority has ended
<#include "_opening.en.ftl">
We have found that the authority of the agent in this request has ended.

END OF THE AUTHORITY
Reason: ${reason}
Ended on: ${endedOn}

WHAT HAPPENS NEXT
${continued}

DELIVERY STOPS
From that day on we neither write to the agent about the request nor deliver any result to the agent. What was being prepared has been stopped.

CONTACT
${organisation.complaintContact}

<#include "_signature.en.ftl">
