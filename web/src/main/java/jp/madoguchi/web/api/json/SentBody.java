package jp.madoguchi.web.api.json;

/** Marks what callers send, so that one reader, with one way of saying what is wrong, serves them all. */
public interface SentBody {}
