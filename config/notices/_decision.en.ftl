OUR DECISION
<#include "_results.en.ftl">
