package jp.madoguchi.refusal.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.madoguchi.refusal.ReasonCodes;

/**
 * Makes the table by which the database refuses every other pair of kind and reason code say what the catalogue says
 * (domain 2.3). It writes as the schema's owner: the application's own role can only read the table.
 */
@Singleton
@Startup
@PermitAll
public class AllowedPairs {

    private static final Logger LOG = System.getLogger(AllowedPairs.class.getName());
    private static final String STILL_REFERRED_TO = "23503";

    private record Pair(String kind, String code) {}

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "java:jboss/datasources/MadoguchiOwnerDS")
    private DataSource owner;

    @Inject
    private ReasonCodes codes;

    @PostConstruct
    void followTheCatalogue() {
        Set<Pair> stored = stored();
        Set<Pair> meant = meant();
        if (!stored.equals(meant)) {
            try (Connection connection = owner.getConnection()) {
                write(
                        connection,
                        without(meant, stored),
                        "INSERT INTO reason_code_allowed (kind, code) VALUES (?, ?)" + " ON CONFLICT DO NOTHING");
                write(
                        connection,
                        without(stored, meant),
                        "DELETE FROM reason_code_allowed WHERE kind = ? AND code = ?");
            } catch (SQLException refused) {
                throw new IllegalStateException("The table of reason codes cannot be written", refused);
            }
        }
    }

    private Set<Pair> stored() {
        List<?> rows = entityManager
                .createNativeQuery("SELECT kind, code FROM reason_code_allowed", Object[].class)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Pair((String) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    private Set<Pair> meant() {
        return codes.all().stream()
                .flatMap(code -> code.kinds().stream().map(kind -> new Pair(kind.name(), code.code())))
                .collect(Collectors.toSet());
    }

    private static Set<Pair> without(Set<Pair> some, Set<Pair> others) {
        Set<Pair> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static void write(Connection connection, Set<Pair> pairs, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Pair pair : pairs) {
                statement.setString(1, pair.kind());
                statement.setString(2, pair.code());
                writeOne(statement, pair);
            }
        }
    }

    // What was decided stays as it was, so a pair that a decision rests on stays too; only the service refuses it then.
    private static void writeOne(PreparedStatement statement, Pair pair) throws SQLException {
        try {
            statement.executeUpdate();
        } catch (SQLException refused) {
            if (!STILL_REFERRED_TO.equals(refused.getSQLState())) {
                throw refused;
            }
            LOG.log(Level.INFO, "{0} stays allowed for {1}: decisions rest on it", pair.code(), pair.kind());
        }
    }
}
