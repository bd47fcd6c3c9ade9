<#-- version 2 -->
<#-- title 利用停止等決定通知 -->
Subject: 【${reference}】${title}
<#include "_opening.ja.ftl">
ご請求のありました保有個人データの利用の停止又は消去について、個人情報の保護に関する法律第35条の規定に基づき、次のとおり決定いたしましたので、同条第7項及び第36条の規定に基づき、お知らせいたします。

<#include "_request.ja.ftl">
<#include "_decision.ja.ftl">
<#if carriedOutBy?? && !daysAreTold??>
■ 実施日
利用を停止した部分、消去した部分及び代替措置については、${carriedOutBy}までに実施を完了しております。代替措置の内容と期日は、上記の理由欄に記載しております。

</#if>
<#include "_closing.ja.ftl">
