<#-- version 2 -->
Subject: 【${reference}】完了通知(手続の終了)
<#include "_opening.ja.ftl">
ご請求についての手続がすべて終了しましたので、お知らせいたします。内容は、先にお送りした決定の通知のとおりです。

■ 実施の結果
<#assign proceedingsHaveEnded=true>
<#include "_results.ja.ftl">
<#if carriedOutBy?? && !daysAreTold??>
■ 実施日
上記のうち実施するものは、${carriedOutBy}までにすべて完了しております。

</#if>
■ ご提出いただいた本人確認書類等の廃棄
本人確認のためにいただいた書類等がある場合は、${destroyedBy}までに、復元できない方法で廃棄いたします。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
