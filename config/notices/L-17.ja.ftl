<#-- version 1 -->
<#-- title 取下げ確認 -->
Subject: 【${reference}】ご請求の取下げを確認しました
<#include "_opening.ja.ftl">
ご請求の取下げを${date}に承りましたので、お知らせいたします。

<#include "_request.ja.ftl">
■ 取り下げられたご請求
<#list items as item>
【請求${item.number}】${item.kind}
  結果: ${item.outcome}
</#list>

上記のご請求については、これ以上のお手続を行いません。取下げの前にすでに実施したものは、元に戻りません。<#if !(refund??)>お支払い済みの手数料がある場合は、返金の有無と方法を別途ご案内いたします。</#if>

<#include "_refund.ja.ftl">
■ ご提出いただいた本人確認書類等の取扱い
本人確認のためにいただいた書類等がある場合は、取下げの日から30日以内に、復元できない方法で廃棄いたします。

■ 改めてのご請求について
取り下げられた後も、改めてご請求いただくことができます。
お心当たりのない場合や苦情のお申出は、次の窓口で承ります。
${organisation.complaintContact}

<#include "_signature.ja.ftl">
