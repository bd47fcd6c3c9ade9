package jp.madoguchi.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.preference.persistence.StoredIncident;
import jp.madoguchi.preference.persistence.StoredPreferences;

/** What supports a requester's assertion that they were approached after an objection (ground U6). */
@ApplicationScoped
public class Incidents {

    @Inject
    private StoredPreferences stored;

    @Inject
    private PersonKeys people;

    /** Incidents of whoever these identifiers name, the latest first. */
    public List<Incident> of(Collection<String> identifiers) {
        List<String> keys = identifiers.stream()
                .flatMap(identifier -> Customer.named(identifier).stream())
                .flatMap(customer -> people.of(customer).stream())
                .distinct()
                .toList();
        return stored.incidents(keys).stream()
                .map(StoredIncident::shown)
                .sorted(Comparator.comparing(Incident::happenedAt).reversed())
                .toList();
    }
}
