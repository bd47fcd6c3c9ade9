package jp.madoguchi.web.api.json;

/** Marks what the API answers with, so that one writer serves them all. */
public interface Representation {}
