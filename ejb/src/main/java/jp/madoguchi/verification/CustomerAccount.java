package jp.madoguchi.verification;

import java.util.Objects;

/**
 * The customer's own account, as the identity provider vouched for it.
 *
 * @param email an address the provider says is verified, or {@code null}
 */
public record CustomerAccount(String subject, String email, String name) {

    private static final int LONGEST_NAME = 200;

    public CustomerAccount {
        Objects.requireNonNull(subject, "an account has a subject");
        name = name == null ? null : readable(name);
    }

    /** What a provider lets people call themselves is kept only as far as it can be shown. */
    private static String readable(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
