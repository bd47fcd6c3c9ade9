<#-- version 1 -->
Subject: 【${reference}】手数料のご案内
<#include "_opening.ja.ftl">
${arrivedOn}に到達しましたご請求について、個人情報の保護に関する法律第38条に基づき、次のとおり手数料のお支払いをお願いいたします。

■ 手数料
金額: ${amount}
根拠: 個人情報の保護に関する法律第38条及び当社の手数料表(第${scheduleVersion}版、${publishedOn}公表)

■ お支払いの方法
<#list methods as method>
  ・${method}
</#list>

■ お支払いの期限
${dueOn}

■ 期限までにお支払いいただけない場合
改めてお知らせした後もお支払いがない場合は、手数料のかかるご請求(利用目的の通知、保有個人データの開示、第三者提供記録の開示)は却下となります。訂正、利用停止等の手数料のかからないご請求は、そのまま手続を進めます。却下となった場合も、改めてご請求いただけます。

■ 減額・免除について
${waiver}

<#include "_statuspage.ja.ftl">

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
