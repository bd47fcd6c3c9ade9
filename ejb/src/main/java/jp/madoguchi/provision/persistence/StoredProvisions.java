package jp.madoguchi.provision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.provision.Provision;
import jp.madoguchi.provision.RecordedProvision;
import jp.madoguchi.vault.Vault;

/** Records of provision in PostgreSQL, with the people they are about in the vault. */
@ApplicationScoped
public class StoredProvisions {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Vault vault;

    public void add(String personKey, Provision provision, String by, Instant at) {
        UUID person = UUID.randomUUID();
        vault.seal(person, provision.identifier().getBytes(StandardCharsets.UTF_8));
        entityManager.persist(new StoredProvision(personKey, person, provision, by, at));
    }

    /** Everything recorded of these people, the latest first; what has no date stands at the end. */
    public List<RecordedProvision> of(Collection<String> personKeys) {
        return personKeys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select p from StoredProvision p where p.personKey in :keys"
                                        + " order by p.providedOn desc nulls last, p.id desc",
                                StoredProvision.class)
                        .setParameter("keys", personKeys)
                        .getResultStream()
                        .map(record -> record.shown(named(record.person())))
                        .toList();
    }

    private Customer named(UUID person) {
        String identifier = new String(vault.open(person), StandardCharsets.UTF_8);
        return Customer.named(identifier)
                .orElseThrow(() -> new IllegalStateException("A record of provision names nobody"));
    }
}
