<#-- version 2 -->
<#-- title 第三者への通知 -->
Subject: 【${reference}】個人データの取扱いに関するご通知
<#include "_opening.ja.ftl">
個人情報の保護に関する法律に基づくご本人からの請求を受け、当社が提供し、又は取扱いを委託しております個人データについて、次のとおりの対応をお願いいたします。

■ 対応していただく内容
${instruction}

■ 対象
記録の識別子: ${record}
<#list what as each>
  ・${each}
</#list>
<#if corrected??>
訂正後の内容: ${corrected?replace("\n", "\n  ")}
</#if>

■ 期限
${dueOn}までに実施してください。再委託先又は再提供先がある場合は、同じ対応を求めてください。

■ 実施のご報告
実施した日と内容を、次によりご報告ください。実施できない場合は、その理由をお知らせください。
${confirmation}

この通知に記載した識別子は、対応に必要な限りでのみご利用ください。

■ お問い合わせ先
${organisation.complaintContact}

<#include "_signature.ja.ftl">
