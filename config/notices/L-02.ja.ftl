<#-- version 1 -->
<#-- title 自動返信(到達確認) -->
Subject: 【${reference}】ご請求が到達しました(自動返信)
${addressee}

${organisation.name}が運営する受付ページから送信された、個人情報に関するご請求の書式が、次のとおり当社に到達しました。このお知らせは、到達の日時を記録としてお伝えするため、自動でお送りしています。

受付番号: ${reference}
到達日時: ${arrivedAt}

受付の内容と今後の流れは、別にお送りする「受付通知」でご案内いたします。このお知らせは、ご請求の対象となる情報の有無についてお答えするものではありません。

<#include "_statuspage.ja.ftl">

お心当たりのない場合は、お手数ですが次の窓口までお知らせください。
${organisation.complaintContact}

<#include "_signature.ja.ftl">
