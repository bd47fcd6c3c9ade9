<#-- version 1 -->
<#-- title 督促(補正・本人確認・手数料) -->
Subject: 【${reference}】お手続のお願い(再度のお知らせ)
<#include "_opening.ja.ftl">
先にお願いしておりました次の点について、まだ確認ができておりません。本状と行き違いになりました場合は、ご容赦ください。

■ お願いしている点
${what}

■ 最終の期限
${lastOn}までにお願いいたします。この日までに確認ができない場合は、却下となることがあります。その場合も、改めてご請求いただけます。

■ お手続の方法
<#include "_statuspage.ja.ftl">
ご不明な点や、期限までのお手続が難しいご事情がありましたら、下記の窓口にご相談ください。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
