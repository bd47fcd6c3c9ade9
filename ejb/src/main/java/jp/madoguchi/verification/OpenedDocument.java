package jp.madoguchi.verification;

/** An identity document as it was received, for the verifier's eyes. */
public record OpenedDocument(String fileName, String mediaType, byte[] content) {}
