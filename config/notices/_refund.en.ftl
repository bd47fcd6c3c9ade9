<#if refund??>
FEE REFUND
We will refund ${refund} of the fee you have paid. We will tell you separately how you receive it.

</#if>
