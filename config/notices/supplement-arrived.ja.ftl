<#-- version 1 -->
Subject: 【${reference}】補正のご回答を受け付けました
<#include "_opening.ja.ftl">
補正をお願いしておりました点について、ご回答を受け付けましたので、お知らせいたします。お手続を再開し、お待ちしている間止めておりました当社の目標日数の計算を続けます。

■ 今後のお手続
ご回答の内容を確認し、さらにお尋ねすることがある場合は、改めてご連絡いたします。
<#include "_statuspage.ja.ftl">

■ お問い合わせ先
お心当たりのない場合や苦情のお申出は、次の窓口で承ります。
${organisation.complaintContact}

<#include "_signature.ja.ftl">
