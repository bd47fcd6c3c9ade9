<#-- version 1 -->
Subject: 【${reference}】確認コードのお知らせ
${addressee}

本人確認のための確認コードをお知らせいたします。

  受付番号: ${reference}
  確認コード: ${code}

有効期間は、発行から${validity}です。お手続の画面に入力してください。
当社の担当者が、電話や電子メールなどでこのコードをお尋ねすることはありません。どなたにもお伝えにならないでください。
お心当たりのない場合は、このコードを入力せず、次の窓口までお知らせください。
${organisation.complaintContact}

<#include "_signature.ja.ftl">
