<#-- version 1 -->
Subject: 【${reference}】他の窓口のご案内
<#include "_opening.ja.ftl">
ご請求について確認いたしましたところ、次の部分は当社ではお答えする権限がなく、他の窓口にお申し出いただく必要がありますので、ご案内いたします。

■ 理由
${why}

<#if whom??>
■ お申し出先
${whom}
<#if contact??>
${contact}
</#if>

</#if>
<#if remaining??>
■ 当社で引き続き手続を行うもの
<#list remaining as each>
  ・${each}
<#else>
当社で引き続き手続を行うご請求はありません。
</#list>

</#if>
<#include "_request.ja.ftl">
<#if items?has_content>
<#include "_decision.ja.ftl">
</#if>
<#include "_closing.ja.ftl">
