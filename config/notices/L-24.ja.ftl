<#-- version 2 -->
Subject: 【${reference}】完了通知
<#include "_opening.ja.ftl">
お申出について、次のとおり対応いたしましたので、お知らせいたします。

<#include "_request.ja.ftl">
<#include "_decision.ja.ftl">
<#if carriedOutBy?? && !daysAreTold??>
■ 実施日
上記の対応は、${carriedOutBy}までに完了しております。

</#if>
■ ご提出いただいた本人確認書類等の廃棄
本人確認のためにいただいた書類等がある場合は、${destroyedBy}までに、復元できない方法で廃棄いたします。

<#include "_closing.ja.ftl">
