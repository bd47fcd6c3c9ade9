Reference: ${reference}
${date}

${addressee}

