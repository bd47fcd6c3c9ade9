package jp.madoguchi.verification;

/**
 * The customer's own account, as the identity provider vouched for it.
 *
 * @param email an address the provider says is verified, or {@code null}
 */
public record CustomerAccount(String subject, String email, String name) {}
