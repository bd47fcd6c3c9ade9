package jp.madoguchi.preference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings, events, incidents and tags in PostgreSQL. */
@ApplicationScoped
public class StoredPreferences {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(Object entry) {
        entityManager.persist(entry);
    }

    /** By person's key. */
    public Map<String, PreferenceState> of(Collection<String> keys, String control) {
        return entityManager
                .createQuery(
                        "select s from PreferenceState s where s.personKey in :keys and s.control = :control",
                        PreferenceState.class)
                .setParameter("keys", keys)
                .setParameter("control", control)
                .getResultStream()
                .collect(Collectors.toMap(PreferenceState::personKey, Function.identity()));
    }

    /** By control; where account and address differ, what was chosen last. */
    public Map<String, PreferenceState> latest(Collection<String> keys) {
        Map<String, PreferenceState> latest = new HashMap<>();
        entityManager
                .createQuery(
                        "select s from PreferenceState s where s.personKey in :keys order by s.since",
                        PreferenceState.class)
                .setParameter("keys", keys)
                .getResultStream()
                .forEach(state -> latest.put(state.control(), state));
        return latest;
    }

    public boolean isTagged(Collection<String> keys) {
        return !entityManager
                .createQuery("select t from PupilTag t where t.personKey in :keys", PupilTag.class)
                .setParameter("keys", keys)
                .getResultList()
                .isEmpty();
    }

    /** Tagging twice changes nothing. */
    public void tagPupil(String key, String by, Instant at) {
        if (entityManager.find(PupilTag.class, key) == null) {
            entityManager.persist(new PupilTag(key, by, at));
        }
    }

    public List<StoredIncident> incidents(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select i from StoredIncident i where i.personKey in :keys", StoredIncident.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    public List<StoredIncident> latestIncidents(int atMost) {
        return entityManager
                .createQuery("select i from StoredIncident i order by i.noticedAt desc", StoredIncident.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
