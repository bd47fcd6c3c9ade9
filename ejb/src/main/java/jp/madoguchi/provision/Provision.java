package jp.madoguchi.provision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.preference.Customer;

/**
 * One provision with the items the law has recorded (RULE 20, 24).
 *
 * @param person whose data they are
 * @param recipient code of the policy's recipients; {@code null} for what was received
 * @param counterpart the sender by name; for what was provided, more about the recipient or {@code null}
 * @param acquisition how the sender had got the data; {@code null} for what was provided
 * @param providedOn {@code null} where consent stands for the date
 */
public record Provision(
        Customer person,
        Direction direction,
        String recipient,
        String counterpart,
        String acquisition,
        LocalDate providedOn,
        LegalBasis basis,
        Set<String> categories,
        RecordedAs recordedAs)
        implements Serializable {

    public Provision {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }

    /** The address or account by which the person is recorded. */
    public String identifier() {
        return person.email() == null ? person.account() : person.email();
    }

    /** The same with fewer categories. */
    Provision with(Set<String> fewer) {
        return new Provision(
                person, direction, recipient, counterpart, acquisition, providedOn, basis, fewer, recordedAs);
    }
}
