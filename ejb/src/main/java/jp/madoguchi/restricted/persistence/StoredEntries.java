package jp.madoguchi.restricted.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.restricted.Heading;
import jp.madoguchi.restricted.Memo;
import jp.madoguchi.restricted.RestrictedEntry;
import jp.madoguchi.restricted.RestrictedEntry.Signature;
import jp.madoguchi.restricted.RestrictedPage;
import jp.madoguchi.shared.Keys;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.vault.DocumentCipher;
import jp.madoguchi.vault.DocumentKeyset;

/** Seals and opens memos with the compartment's own keyset. */
@ApplicationScoped
public class StoredEntries {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Keys keys;

    @PersistenceContext
    private EntityManager entityManager;

    private DocumentCipher cipher;

    /** What is sealed. */
    private record Sealed(String reference, int item, Heading heading, String reasons) {}

    @PostConstruct
    void readKeyset() {
        cipher = new DocumentCipher(DocumentKeyset.read(keys.restrictedKeyset()));
    }

    /** Opens no more than the page shows. */
    public RestrictedPage page(int number, int size) {
        List<StoredEntry> found = entityManager
                .createQuery("select e from StoredEntry e order by e.proposedAt desc, e.id", StoredEntry.class)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size + 1)
                .getResultList();
        return new RestrictedPage(found.stream().limit(size).map(this::opened).toList(), found.size() > size);
    }

    /** Those with both signatures. */
    public List<RestrictedEntry> approved() {
        return entityManager
                .createQuery(
                        "select e from StoredEntry e where e.privacyAt is not null and e.legalAt is not null"
                                + " and e.refusedAt is null",
                        StoredEntry.class)
                .getResultStream()
                .map(this::opened)
                .toList();
    }

    /** How many are neither approved nor refused; nothing is opened for that. */
    public long countProposed() {
        return entityManager
                .createQuery(
                        "select count(e) from StoredEntry e where e.refusedAt is null"
                                + " and (e.privacyAt is null or e.legalAt is null)",
                        Long.class)
                .getSingleResult();
    }

    /** Names of those proposed before a moment, the oldest first; nothing is opened for that. */
    public List<UUID> proposedBefore(Instant moment) {
        return entityManager
                .createQuery(
                        "select e.id from StoredEntry e where e.proposedAt < :moment order by e.proposedAt, e.id",
                        UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * Until whoever proposes for the same item has been committed. What is locked on is the seal that the entry carries anyway,
     * so that the list of locks says no more than the table; the request itself is not touched.
     */
    public void waitForOthersAbout(RequestReference reference, int item) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:print, 7)) as text)")
                .setParameter("print", print(reference, item))
                .getSingleResult();
    }

    public boolean isThere(RequestReference reference, int item) {
        return entityManager
                        .createQuery("select count(e) from StoredEntry e where e.print = :print", Long.class)
                        .setParameter("print", print(reference, item))
                        .getSingleResult()
                > 0;
    }

    public StoredEntry add(Memo memo, Signature proposal) {
        UUID id = UUID.randomUUID();
        StoredEntry entry =
                new StoredEntry(id, print(memo.reference(), memo.item()), cipher.seal(id, written(memo)), proposal);
        entityManager.persist(entry);
        return entry;
    }

    public Optional<StoredEntry> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StoredEntry.class, id));
    }

    /** When a request was closed of which nothing else is left. */
    public Optional<LocalDate> closedOn(RequestReference reference) {
        List<?> days = entityManager
                .createNativeQuery("select d.closed_on from destroyed_request d where d.reference = :reference")
                .setParameter("reference", reference.value())
                .getResultList();
        return days.stream()
                .findFirst()
                .map(day -> day instanceof LocalDate date ? date : ((java.sql.Date) day).toLocalDate());
    }

    public void remove(StoredEntry entry) {
        entityManager.remove(entry);
    }

    /** The entry as it stands in the database after what was changed. */
    public RestrictedEntry shown(StoredEntry entry) {
        entityManager.flush();
        return opened(entry);
    }

    /** The entry as it was read. */
    public RestrictedEntry opened(StoredEntry entry) {
        return entry.shown(read(cipher.open(entry.id(), entry.envelope())));
    }

    private String print(RequestReference reference, int item) {
        return HexFormat.of().formatHex(keys.sealForLinks("restricted", reference.value() + "#" + item));
    }

    private static byte[] written(Memo memo) {
        try {
            return JSON.writeValueAsBytes(new Sealed(
                    memo.reference().value(),
                    memo.item(),
                    memo.heading(),
                    memo.reasons().strip()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A memo could not be written", impossible);
        }
    }

    private static Memo read(byte[] content) {
        try {
            Sealed sealed = JSON.readValue(content, Sealed.class);
            return new Memo(
                    new RequestReference(sealed.reference()), sealed.item(), sealed.heading(), sealed.reasons());
        } catch (IOException damaged) {
            throw new IllegalStateException("A memo could not be read", damaged);
        }
    }
}
