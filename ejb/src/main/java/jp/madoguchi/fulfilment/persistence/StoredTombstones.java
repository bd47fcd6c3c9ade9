package jp.madoguchi.fulfilment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tombstones in PostgreSQL, which lets nobody change or remove one. */
@ApplicationScoped
public class StoredTombstones {

    @PersistenceContext
    private EntityManager entityManager;

    public void add(Tombstone tombstone) {
        entityManager.persist(tombstone);
    }

    public List<Tombstone> of(String keyHash) {
        return entityManager
                .createQuery("select t from Tombstone t where t.keyHash = :key order by t.erasedOn", Tombstone.class)
                .setParameter("key", keyHash)
                .getResultList();
    }
}
