■ <#if isAComplaint??>回答の内容<#else>決定の内容</#if>
<#include "_results.ja.ftl">
