<#-- version 2 -->
Subject: 【${reference}】期限延長のお知らせ
<#include "_opening.ja.ftl">
ご請求について、当初の予定までに結果をお知らせすることが難しくなりましたので、次のとおり期限を延長いたします。お待たせすることとなり、誠に申し訳ございません。

■ 期限
当初の期限: ${oldDueOn}
延長後の期限: ${newDueOn}

■ 延長の理由
${reason}

■ それまでの間のお手続
すでに結果の出た部分がある場合は、延長後の期限を待たずに順次お知らせいたします。この延長は1回に限ります。
<#include "_statuspage.ja.ftl">

<#include "_request.ja.ftl">
■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
