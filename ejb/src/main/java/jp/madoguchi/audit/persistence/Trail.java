package jp.madoguchi.audit.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.madoguchi.audit.AuditEntry;
import jp.madoguchi.audit.Chain;
import jp.madoguchi.audit.ChainLink;

/** The chains in PostgreSQL. */
@ApplicationScoped
public class Trail {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final int ROWS_IN_MEMORY = 1000;

    private static final String LINKS = "select new jp.madoguchi.audit.ChainLink(e.chain, e.sequence, e.at, e.actor,"
            + " e.roles, e.name, e.details, e.previousHash, e.hash) from AuditEvent e";

    private static final String INSERT = """
            insert into audit_event (chain, sequence, at, actor, roles, name, details, previous_hash, hash)
            values (:chain, :sequence, :at, :actor, :roles, :name, :details, :previousHash, :hash)
            """;

    @PersistenceContext
    private EntityManager entityManager;

    /** Adds an event to the end of a chain. Whoever else adds to the same chain waits until this transaction ends. */
    public void append(String chain, Chain.Happening happening) {
        ChainLink link = Chain.next(chain, lockedEnd(chain), happening);
        plain(INSERT)
                .setParameter("chain", link.chain())
                .setParameter("sequence", link.sequence())
                .setParameter("at", link.at())
                .setParameter("actor", link.actor())
                .setParameter("roles", link.roles())
                .setParameter("name", link.name())
                .setParameter("details", link.details())
                .setParameter("previousHash", link.previousHash())
                .setParameter("hash", link.hash())
                .executeUpdate();
    }

    public List<AuditEntry> read(String chain) {
        TypedQuery<ChainLink> query =
                entityManager.createQuery(LINKS + " where e.chain = :chain order by e.sequence", ChainLink.class);
        return query.setParameter("chain", chain)
                .getResultStream()
                .map(Trail::entry)
                .toList();
    }

    /** Hands over every event, by chain and sequence, without keeping them in memory. */
    public void readAll(Consumer<ChainLink> reader) {
        TypedQuery<ChainLink> query = entityManager
                .createQuery(LINKS + " order by e.chain, e.sequence", ChainLink.class)
                .setHint("org.hibernate.fetchSize", ROWS_IN_MEMORY);
        try (Stream<ChainLink> links = query.getResultStream()) {
            links.forEach(reader);
        }
    }

    private Chain.End lockedEnd(String chain) {
        List<?> end = plain("select sequence, hash from audit_chain_end(:chain)")
                .setParameter("chain", chain)
                .getResultList();
        if (end.isEmpty()) {
            return Chain.End.NONE;
        }
        Object[] row = (Object[]) end.get(0);
        return new Chain.End(((Number) row[0]).longValue(), (String) row[1]);
    }

    /** A statement that does not make Hibernate write out what the step is still working on. */
    private Query plain(String sql) {
        return entityManager.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static AuditEntry entry(ChainLink link) {
        return new AuditEntry(
                link.sequence(), link.at(), link.actor(), link.roles(), link.name(), details(link), link.hash());
    }

    private static Map<String, String> details(ChainLink link) {
        try {
            return JSON.readValue(link.details(), DETAILS);
        } catch (JsonProcessingException tamperedWith) {
            // shown as it stands: a trail that somebody has damaged must stay readable
            return Map.of("damaged", link.details());
        }
    }
}
