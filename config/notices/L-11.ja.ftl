<#-- version 1 -->
Subject: 【${reference}】不開示決定通知
<#include "_opening.ja.ftl">
ご請求のありました保有個人データについて、個人情報の保護に関する法律第33条第2項ただし書の規定に基づき、次のとおり開示しないことを決定いたしましたので、同条第3項及び第36条の規定に基づき、理由を付してお知らせいたします。

<#include "_request.ja.ftl">
<#include "_decision.ja.ftl">
■ 検討した内容
該当する箇所を伏せて一部を開示すること、及び別の方法により開示することについても検討いたしましたが、上記の理由により、いずれもいたしかねるとの結論に至りました。

<#include "_refund.ja.ftl">
<#include "_closing.ja.ftl">
