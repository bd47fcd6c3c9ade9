<#if isAComplaint??>OUR REPLY<#else>OUR DECISION</#if>
<#include "_results.en.ftl">
