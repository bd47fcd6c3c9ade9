<#-- version 1 -->
Subject: 【${reference}】担当者からのご連絡
<#include "_opening.ja.ftl">
ご請求について、担当者からご連絡いたします。

${message}

<#include "_statuspage.ja.ftl">
お返事は、同じページからお送りいただけます。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
