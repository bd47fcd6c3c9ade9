DOCUMENTS YOU SUBMITTED
The documents you gave us to prove your identity are used for this request only and are not returned. We destroy them beyond recovery 30 days after this letter has been delivered, and at the latest 90 days after the matter is closed.

<#if !askingAgainIsSaid??>
ASKING AGAIN
If circumstances change, or if you can give us further information, you are welcome to make a new request.

</#if>
QUESTIONS AND COMPLAINTS
Please contact the following desk and quote the reference above.
${organisation.complaintContact}
<#if organisation.accreditedOrganisation??>
You may also turn to the accredited personal-information-protection organisation of which we are a member:
${organisation.accreditedOrganisation}
</#if>
You may also consult the helpline of the Personal Information Protection Commission.

<#include "_signature.en.ftl">
