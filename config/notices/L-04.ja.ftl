<#-- version 2 -->
Subject: 【${reference}】本人確認のお願い
<#include "_opening.ja.ftl">
ご請求をいただいた方がご本人(又は正当な代理人)であることを確認するため、次の方法による本人確認をお願いいたします。ご請求の内容により、複数の方法をお願いする場合があります。必要な方法は、下記のページに表示いたします。このお願いは、ご請求の対象となる情報の有無についてお答えするものではありません。

■ ご利用いただける方法
<#list methods as method>
  ・${method}
</#list>

<#include "_statuspage.ja.ftl">

<#if documents?has_content>
■ 書類をご提出いただく場合
同じページから画像をアップロードしていただくか、下記の住所あてに写しをお送りください。各書類の「ご注意」をお読みになり、該当する箇所は必ず読み取れないように隠してからご提出ください。
<#list documents as group>

〈${group.title}〉
<#list group.kinds as document>
  ・${document.title}
<#if document.collect??>
    ご提出いただく部分: ${document.collect}
</#if>
<#if document.mask??>
    ご注意: ${document.mask}
</#if>
<#if document.validity??>
    有効期間: ${document.validity}
</#if>
<#if document.refusal??>
    理由: ${document.refusal}
</#if>
</#list>
</#list>

個人番号(マイナンバー)、保険者番号、被保険者等記号・番号、本籍、二次元コード(QRコード)は、いずれの書類でも必要ありません。必ず隠してください。

</#if>
■ 利用目的と廃棄
いただいた情報と書類は、このご請求の本人確認のためにのみ利用し、返却はいたしません。決定通知のお届けから30日を経過した後(遅くとも手続の終了から90日以内)に、復元できない方法で廃棄いたします。

■ 期限
${answerBy}までにお願いいたします。期限を過ぎても確認ができない場合は、却下となることがあります。その場合も、改めてご請求いただけます。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
