<#-- version 3 -->
Subject: 【${reference}】却下通知
<#include "_opening.ja.ftl">
ご請求について、次の理由により、お手続を進めることができないため却下いたします。この決定は、ご請求の手続に関するものであり、ご請求の対象となる情報の有無についてお答えするものではありません。

<#include "_request.ja.ftl">
■ 決定の内容と理由
<#list items as item>
【請求${item.number}】${item.kind}
  決定: ${item.outcome}
<#if item.rejectionBasis??>
  根拠: ${item.rejectionBasis}
</#if>
<#if item.rejectionReason??>
  理由: ${item.rejectionReason?replace("\n", "\n    ")}
</#if>
<#if item.refile??>
  ご用意いただくもの: ${item.refile}
</#if>

</#list>
<#if unpaid??>
お支払いをお願いした手数料: ${unpaid.amount}
お支払いの期日: ${unpaid.lastDay}(この日までに全額のお支払いを確認できませんでした。)

</#if>
<#if askedOn?has_content>
当社からお願いをお送りした日:
<#list askedOn as day>
  ・${day}
</#list>

</#if>
<#include "_refund.ja.ftl">
■ 改めてご請求いただく方法
<#if unpaid??>当社の受付ページから改めてご請求ください。手数料の額とお支払いの方法は、改めてご案内いたします。お支払いを確認した後に、手続を進めます。<#else>不足していた書類又は情報をご用意のうえ、当社の受付ページから改めてご請求ください。必要な書類についてご不明な点は、下記の窓口にお尋ねください。</#if>

<#assign askingAgainIsSaid=true>
<#include "_closing.ja.ftl">
