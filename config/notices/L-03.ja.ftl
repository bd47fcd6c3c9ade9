<#-- version 2 -->
<#-- title 補正依頼 -->
Subject: 【${reference}】ご請求内容の補正のお願い
<#include "_opening.ja.ftl">
${arrivedOn}に到達しましたご請求について、お手続を進めるために、次の点の補正をお願いいたします。お手数をおかけしますが、ご協力くださいますようお願い申し上げます。

■ 補正をお願いしたい点
${defects}

■ 補正の方法
<#include "_statuspage.ja.ftl">
同じページから、ご回答の入力と書類の提出をしていただけます。記入の方法などでお困りの場合は、下記の窓口がお手伝いいたします。

■ ご請求の範囲について
対象をお絞りいただくことは任意です。お絞りいただかない場合も、それを理由にお手続をお断りすることはありません。

■ 期限
${answerBy}までにお願いいたします。期限を過ぎてもご回答がない場合は、却下となることがあります。その場合も、改めてご請求いただけます。

<#include "_request.ja.ftl">
■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
