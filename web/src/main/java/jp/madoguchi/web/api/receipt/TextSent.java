package jp.madoguchi.web.api.receipt;

import jp.madoguchi.web.api.json.SentBody;

/** A message, or the answer to a request for completion. */
public record TextSent(String text) implements SentBody {}
