<#-- version 2 -->
<#-- title Complaint reply -->
Subject: [${reference}] Reply to your complaint
<#include "_opening.en.ftl">
We are sorry for the trouble you have had. We have looked into your complaint and reply under Article 40 of the Act on the Protection of Personal Information as follows.

<#assign isAComplaint=true>
<#include "_request.en.ftl">
<#include "_decision.en.ftl">
IF YOU ARE NOT CONTENT WITH THIS REPLY
Besides the desk named below, you may consult the helpline of the Personal Information Protection Commission or the consumer centre where you live.

<#include "_closing.en.ftl">
