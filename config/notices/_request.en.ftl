YOUR REQUEST
Made on: ${requestedOn}
Received by us on: ${arrivedOn}
<#list items as item>
[Item ${item.number}] ${item.kind}
<#list item.scope as line>
  ${line}
</#list>
</#list>
Version of our privacy policy that applies: ${policyVersion}

