──────────
${organisation.name} ${organisation.department}
${organisation.representative}
${organisation.address}
電話: ${organisation.phone}
電子メール: ${organisation.email}
電子メールでお届けした場合、送信元へのご返信はお受けできません。
