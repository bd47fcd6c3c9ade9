package jp.madoguchi.verification;

/**
 * What staff looked up before they ask for proof.
 *
 * @param registeredEmail the address on file, never one the requester merely typed; {@code null} when there is none
 * @param note for colleagues, or {@code null}
 */
public record AskIdentity(String registeredEmail, String note) {}
