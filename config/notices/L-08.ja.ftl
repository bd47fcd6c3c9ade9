<#-- version 1 -->
<#-- title 利用目的通知書・不通知決定通知 -->
Subject: 【${reference}】${title}
<#include "_opening.ja.ftl">
ご請求のありました保有個人データの利用目的について、個人情報の保護に関する法律第32条第2項の規定に基づき、次のとおり決定いたしましたので、同条第3項及び第36条の規定に基づき、お知らせいたします。

<#include "_request.ja.ftl">
<#include "_decision.ja.ftl">
■ 公表している利用目的
当社が公表している利用目的は、プライバシーポリシー第4項をご覧ください。

<#include "_refund.ja.ftl">
<#include "_closing.ja.ftl">
