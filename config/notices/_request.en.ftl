<#if isAComplaint??>
YOUR COMPLAINT
<#else>
YOUR REQUEST
</#if>
Made on: ${requestedOn}
Received by us on: ${arrivedOn}
<#list items as item>
[Item ${item.number}] ${item.kind}
<#list item.scope as line>
  ${line?replace("\n", "\n    ")}
</#list>
</#list>
Policy that applies: ${policyVersion}
Procedure that applies: ${procedureVersion}

