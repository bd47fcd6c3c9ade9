<#-- version 2 -->
<#-- title 誤送付・漏えい時の通知 -->
Subject: 【${reference}】個人データの誤送付等に関するお詫びとお知らせ
<#include "_opening.ja.ftl">
このたび、お客様の個人データについて、次の事態が発生いたしました。ご心配とご迷惑をおかけしますことを、深くお詫び申し上げます。

■ 発生した事態の概要
発生した日: ${occurredOn}
${what}

■ 対象となるお客様の情報
${data}

■ 原因
${cause}

■ 二次被害又はそのおそれ
${harm}

■ 当社の対応と再発防止
${measures}

■ 個人情報保護委員会への報告
${report}

■ お客様へのお願い
当社を名のる不審な電話や電子メールなどにご注意ください。お心当たりのない連絡がありましたら、応じずに、下記の窓口までお知らせください。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
