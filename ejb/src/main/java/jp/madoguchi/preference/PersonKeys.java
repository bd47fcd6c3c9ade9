package jp.madoguchi.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.shared.Keys;

/**
 * Names people by a keyed hash. Settings have to be found when somebody is about to be written to; they need not say to
 * anybody who reads the table who it is.
 */
@ApplicationScoped
class PersonKeys {

    private static final String PURPOSE = "preference-person";

    private Keys keys;

    /** For the container's proxy only. */
    protected PersonKeys() {}

    @Inject
    PersonKeys(Keys keys) {
        this.keys = keys;
    }

    /** One key for the account and one for the address, as far as they are known; the address first. */
    List<String> of(Customer customer) {
        List<String> both = new ArrayList<>();
        if (customer.email() != null) {
            both.add(sealed("mail:" + customer.email()));
        }
        if (customer.account() != null) {
            both.add(sealed("account:" + customer.account()));
        }
        return both;
    }

    private String sealed(String name) {
        return HexFormat.of().formatHex(keys.sealForLinks(PURPOSE, name));
    }
}
