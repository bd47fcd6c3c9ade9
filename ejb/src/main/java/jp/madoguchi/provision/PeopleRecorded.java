package jp.madoguchi.provision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.shared.Keys;

/**
 * Finds people in the register by a keyed hash of address or account, as preferences do. The law has the record say whose
 * data they were, so the address itself is kept as well, sealed: a dump of the database alone tells neither.
 */
@ApplicationScoped
class PeopleRecorded {

    private static final String PURPOSE = "provision-person";

    private Keys keys;

    /** For the container's proxy only. */
    protected PeopleRecorded() {}

    @Inject
    PeopleRecorded(Keys keys) {
        this.keys = keys;
    }

    String keyOf(Customer person) {
        return sealed(person.email() == null ? "account:" + person.account() : "mail:" + person.email());
    }

    /** The keys of whoever these identifiers name. */
    List<String> keysOf(Collection<String> identifiers) {
        return identifiers.stream()
                .flatMap(identifier -> Customer.named(identifier).stream())
                .map(this::keyOf)
                .distinct()
                .toList();
    }

    private String sealed(String name) {
        return HexFormat.of().formatHex(keys.sealForLinks(PURPOSE, name));
    }
}
