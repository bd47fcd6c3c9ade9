package jp.madoguchi.provision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.shared.Keys;

/**
 * Finds people in the register by a keyed hash of address or account, as preferences do. The law has the record say whose
 * data they were, so the address itself is kept as well, sealed: a dump of the database alone tells neither.
 */
@ApplicationScoped
class PeopleRecorded {

    private static final String PURPOSE = "provision-person";

    private static final String CONTENT = "provision-content";

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

    /** By which the very same record is known again: a keyed hash of all it says, the person included. */
    String contentKeyOf(Provision provision) {
        String says = Stream.of(
                        keyOf(provision.person()),
                        provision.direction(),
                        provision.recipient(),
                        provision.counterpart(),
                        provision.acquisition(),
                        provision.providedOn(),
                        provision.basis(),
                        String.join(" ", provision.categories()),
                        provision.recordedAs())
                .map(each -> each == null ? "-" : each.toString().length() + ":" + each)
                .collect(Collectors.joining());
        return sealed(CONTENT, says);
    }

    private String sealed(String name) {
        return sealed(PURPOSE, name);
    }

    private String sealed(String purpose, String name) {
        return HexFormat.of().formatHex(keys.sealForLinks(purpose, name));
    }
}
