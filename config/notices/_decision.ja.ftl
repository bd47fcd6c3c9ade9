■ 決定の内容
<#include "_results.ja.ftl">
