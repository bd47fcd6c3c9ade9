package jp.madoguchi.web.api.receipt;

import jp.madoguchi.web.api.json.SentBody;

/** The one-time code as the requester typed it. */
public record CodeSent(String code) implements SentBody {}
