<#-- version 1 -->
Subject: 【${reference}】開示方法変更通知
<#include "_opening.ja.ftl">
ご請求のありました開示について、ご希望の方法による開示が困難なため、個人情報の保護に関する法律第33条第2項及び第3項の規定に基づき、次のとおり方法を変更して開示いたします。開示する内容についての決定は、別の通知でお知らせいたします。

<#include "_request.ja.ftl">
■ 変更の内容
<#list items as item>
【請求${item.number}】${item.kind}
  決定: ${item.outcome}
  ${item.methodChange.sentence}
<#list item.methodChange.what as what>
    ・${what}
</#list>
<#if item.methodChange.reason??>
    困難な理由と実際の方法: ${item.methodChange.reason?replace("\n", "\n    ")}
</#if>

</#list>
■ 別の方法のご希望について
当社が提供できる方法のうち、上記のほかにご希望がある場合は、下記の窓口にご相談ください。

<#include "_closing.ja.ftl">
