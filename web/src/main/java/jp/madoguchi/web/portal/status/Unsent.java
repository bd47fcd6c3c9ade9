package jp.madoguchi.web.portal.status;

import java.io.Serializable;

/** What somebody had written when their session ended, and the field it belongs in. */
public record Unsent(String field, String text) implements Serializable {}
