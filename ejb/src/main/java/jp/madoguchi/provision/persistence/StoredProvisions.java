package jp.madoguchi.provision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.provision.Provision;
import jp.madoguchi.provision.RecordedProvision;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.vault.Vault;

/** Records of provision in PostgreSQL, with the people they are about in the vault. */
@ApplicationScoped
public class StoredProvisions {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DEADLOCK = "40P01";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Vault vault;

    public void add(String personKey, String contentKey, Provision provision, String by, Instant at) {
        UUID person = UUID.randomUUID();
        vault.seal(person, provision.identifier().getBytes(StandardCharsets.UTF_8));
        entityManager.persist(new StoredProvision(personKey, contentKey, person, provision, by, at));
    }

    /**
     * Writes what was added.
     *
     * @throws InputRejected when somebody else has just recorded one of them; the transaction is lost
     */
    public void write() {
        try {
            entityManager.flush();
        } catch (PersistenceException failed) {
            if (isTaken(failed)) {
                throw new InputRejected("identifier", "provision.recorded.already");
            }
            throw failed;
        }
    }

    /** Which of these records there are. */
    public Set<String> known(Collection<String> contentKeys) {
        return contentKeys.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery(
                                "select p.contentKey from StoredProvision p where p.contentKey in :keys", String.class)
                        .setParameter("keys", contentKeys)
                        .getResultList());
    }

    /** What was recorded of these people before a record had a key of its content. */
    public List<Provision> withoutKey(Collection<String> personKeys) {
        return personKeys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select p from StoredProvision p where p.personKey in :keys and p.contentKey is null",
                                StoredProvision.class)
                        .setParameter("keys", personKeys)
                        .getResultStream()
                        .map(record -> record.shown(named(record.person())).provision())
                        .toList();
    }

    // Of two lists in different order each may wait for the other; the database then lets one of them go.
    private static boolean isTaken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return UNIQUE_VIOLATION.equals(sql.getSQLState()) || DEADLOCK.equals(sql.getSQLState());
            }
        }
        return false;
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
