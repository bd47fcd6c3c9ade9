<#-- version 2 -->
<#-- title 訂正等決定通知 -->
Subject: 【${reference}】${title}
<#include "_opening.ja.ftl">
ご請求のありました保有個人データの内容について調査を行い、個人情報の保護に関する法律第34条第2項の規定に基づき、次のとおり決定いたしましたので、同条第3項及び第36条の規定に基づき、お知らせいたします。

<#include "_request.ja.ftl">
<#include "_decision.ja.ftl">
<#if carriedOutBy?? && !daysAreTold??>
■ 実施日
訂正等を行った部分については、${carriedOutBy}までに実施を完了しております。委託先及び共同利用先が同じ情報を取り扱っている場合は、訂正後の内容を伝えます。

</#if>
<#include "_closing.ja.ftl">
