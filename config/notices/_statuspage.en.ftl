You can follow your request on this page, with the receipt code that was shown to you when you sent it:
${statusPage}
