----------
${organisation.name}, ${organisation.department}
${organisation.representative}
${organisation.address}
Telephone: ${organisation.phone}
E-mail: ${organisation.email}
If this reached you by e-mail, please do not reply to the sender.
