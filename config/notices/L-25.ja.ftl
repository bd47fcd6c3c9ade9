<#-- version 2 -->
Subject: 【${reference}】苦情回答
<#include "_opening.ja.ftl">
このたびはご不快、ご不便をおかけし、お詫び申し上げます。いただきました苦情について調査いたしましたので、個人情報の保護に関する法律第40条に基づき、次のとおり回答いたします。

<#assign isAComplaint=true>
<#include "_request.ja.ftl">
<#include "_decision.ja.ftl">
■ この回答にご納得いただけない場合
下記の窓口のほか、個人情報保護委員会の個人情報保護法相談ダイヤル、お住まいの地域の消費生活センターにご相談いただくことができます。

<#include "_closing.ja.ftl">
