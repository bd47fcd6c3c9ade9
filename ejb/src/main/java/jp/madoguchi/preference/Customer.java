package jp.madoguchi.preference;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose settings are meant. The same person is found by the account and by the registered address.
 *
 * @param account the subject of the account, or {@code null}
 * @param email the registered address, or {@code null}
 */
public record Customer(String account, String email) implements Serializable {

    public Customer {
        account = normal(account);
        email = normal(email);
        if (account == null && email == null) {
            throw new IllegalArgumentException("Neither an account nor an address");
        }
    }

    /** By an address, or by an account when it is none; empty when nothing readable was written. */
    public static Optional<Customer> named(String identifier) {
        String normal = normal(identifier);
        if (normal == null) {
            return Optional.empty();
        }
        return Optional.of(normal.contains("@") ? new Customer(null, normal) : new Customer(normal, null));
    }

    private static String normal(String written) {
        String plain = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cc}\\p{Cf}]", "");
        return plain.isEmpty() ? null : plain;
    }
}
