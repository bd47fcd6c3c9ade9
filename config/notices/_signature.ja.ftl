──────────
${organisation.name} ${organisation.department}
${organisation.representative}
${organisation.address}
電話: ${organisation.phone}
電子メール: ${organisation.email}
このメールは送信専用です。
