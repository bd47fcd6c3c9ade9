受付番号: ${reference}
${date}

${addressee}

${organisation.name}
${organisation.representative}
${organisation.department}

