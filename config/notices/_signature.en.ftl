----------
${organisation.name}, ${organisation.department}
${organisation.representative}
${organisation.address}
Telephone: ${organisation.phone}
E-mail: ${organisation.email}
Please do not reply to this automatic message.
