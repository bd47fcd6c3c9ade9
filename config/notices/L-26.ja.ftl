<#-- version 1 -->
<#-- title 代理権消滅のご案内 -->
Subject: 【${reference}】代理権の消滅に関するご案内
<#include "_opening.ja.ftl">
このご請求について、代理人の方の代理権が消滅したことを確認いたしましたので、お知らせいたします。

■ 代理権の消滅
理由: ${reason}
消滅の日: ${endedOn}

■ 今後のお手続
${continued}

■ 結果のお届けについて
代理人の方へのご連絡及び結果のお届けは、消滅の日以後は行いません。すでにお届けの準備をしていたものも中止いたします。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
