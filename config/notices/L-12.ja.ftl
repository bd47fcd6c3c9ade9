<#-- version 1 -->
<#-- title 不存在通知 -->
Subject: 【${reference}】ご請求の結果のお知らせ(不存在通知)
<#include "_opening.ja.ftl">
ご請求について調査いたしましたので、個人情報の保護に関する法律の規定に基づき、結果を次のとおりお知らせいたします。

<#include "_request.ja.ftl">
■ 調査の結果
<#list items as item>
【請求${item.number}】${item.kind}
  結果: ${item.outcome}
  調査の範囲:
<#list item.searched as system>
    ・${system}
</#list>
</#list>

${notHeld}

■ 対象を特定するための情報の追加について
別のお名前、電子メールアドレス、会員番号などでご登録の可能性がある場合は、その情報を添えて改めてご請求いただくことができます。

<#include "_refund.ja.ftl">
<#include "_closing.ja.ftl">
