package jp.madoguchi.restricted.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.audit.Chain;
import jp.madoguchi.audit.ChainLink;
import jp.madoguchi.restricted.RestrictedHistory;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;

/** The compartment's own hash chain, apart from the ordinary trail so that the ordinary trail has no gap and no hint. */
@ApplicationScoped
public class RestrictedTrail {

    private static final String CHAIN = "RESTRICTED";
    private static final String ENTRY = "entry";

    @PersistenceContext
    private EntityManager entityManager;

    /** For the container. */
    protected RestrictedTrail() {}

    RestrictedTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void record(UUID entry, String what, Actor actor, Instant at) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('RESTRICTED', 7)) as text)")
                .getSingleResult();
        Chain.End end = end();
        String roles = actor.roles().stream().map(Role::realmName).sorted().collect(Collectors.joining(" "));
        ChainLink link = Chain.next(
                CHAIN, end, new Chain.Happening(at, actor.subject(), roles, what, Map.of(ENTRY, entry.toString())));
        entityManager.persist(new RestrictedEvent(link));
    }

    /** Reads the last event alone; the lock is held, so that none can come after it. */
    private Chain.End end() {
        return entityManager
                .createQuery("select e from RestrictedEvent e order by e.sequence desc", RestrictedEvent.class)
                .setMaxResults(1)
                .getResultStream()
                .map(last -> last.link(CHAIN))
                .map(last -> new Chain.End(last.sequence(), last.hash()))
                .findFirst()
                .orElse(Chain.End.NONE);
    }

    /** Everything that happened, and whether every event fits the one before it. */
    public RestrictedHistory read() {
        List<ChainLink> links = events().toList();
        boolean intact = true;
        Chain.End end = Chain.End.NONE;
        for (ChainLink link : links) {
            intact &= link.hash().equals(again(end, link).hash())
                    && link.previousHash().equals(end.hash());
            end = new Chain.End(link.sequence(), link.hash());
        }
        return new RestrictedHistory(
                links.stream().map(RestrictedTrail::happening).toList(), intact);
    }

    private static ChainLink again(Chain.End end, ChainLink link) {
        Map<String, String> details = Map.of(ENTRY, entryIn(link).toString());
        return Chain.next(CHAIN, end, new Chain.Happening(link.at(), link.actor(), link.roles(), link.name(), details));
    }

    private static RestrictedHistory.Happening happening(ChainLink link) {
        return new RestrictedHistory.Happening(link.sequence(), link.at(), link.actor(), link.name(), entryIn(link));
    }

    // details are written by this class alone, as {"entry":"…"}
    private static UUID entryIn(ChainLink link) {
        String[] parts = link.details().split("\"");
        return UUID.fromString(parts[parts.length - 2]);
    }

    private Stream<ChainLink> events() {
        return entityManager
                .createQuery("select e from RestrictedEvent e order by e.sequence", RestrictedEvent.class)
                .getResultStream()
                .map(event -> event.link(CHAIN));
    }
}
