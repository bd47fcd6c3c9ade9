package jp.madoguchi.verification;

/**
 * What a verifier made of a log-in whose account could not be matched without a human eye.
 *
 * @param note why, in words; needed when the log-in is not accepted
 */
public record LogInReview(boolean accepted, String note) {}
