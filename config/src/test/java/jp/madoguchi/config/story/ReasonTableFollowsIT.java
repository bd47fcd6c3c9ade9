package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Stack;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The database's table of kinds and reason codes after a start with another catalogue than the one before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonTableFollowsIT {

    private static final String LEFT_OVER = "CORRECTION S14-1";
    private static final String DECIDED_ON = "CORRECTION F-FEE";
    private static final String MISSING = "COMPLAINT N-ANON";

    private final Stack stack = Stack.applicationWithLogIn();

    @Test
    void the_table_follows_the_catalogue_at_every_start_and_keeps_what_decisions_rest_on() throws SQLException {
        Matter matter = new Matter(
                new Office(stack.baseUrl(), stack.keycloakUrl()),
                Wish.of(Cast.person(312)).disclosure("C1a").asJson());
        matter.send();
        Set<String> before = pairs();
        assertThat(before).isEqualTo(pairsOfThePage());
        stack.killApplication();
        try {
            asOwner("INSERT INTO reason_code_allowed VALUES ('CORRECTION', 'S14-1'), ('CORRECTION', 'F-FEE')");
            asOwner("DELETE FROM reason_code_allowed WHERE kind = 'COMPLAINT' AND code = 'N-ANON'");
            asOwner("INSERT INTO rejected_item (reference, item_number, kind, reason_code, internal_reason,"
                    + " external_reason, proposed_by, rejected_by, rejected_at) VALUES ('" + matter.reference()
                    + "', 1, 'CORRECTION', 'F-FEE', '経緯', repeat('理', 30), 'kato', 'takahashi', now())");
            assertThat(pairs()).contains(LEFT_OVER, DECIDED_ON).doesNotContain(MISSING);
            stack.startApplication();

            Set<String> expected = new TreeSet<>(before);
            expected.add(DECIDED_ON);
            assertThat(pairs()).isEqualTo(expected);
        } finally {
            asOwner("DELETE FROM rejected_item WHERE reference = '" + matter.reference() + "'");
            asOwner("DELETE FROM reason_code_allowed WHERE kind = 'CORRECTION' AND code IN ('F-FEE', 'S14-1')");
        }
    }

    private static Set<String> pairsOfThePage() {
        ReasonTable table = ReasonTable.fromThePage();
        Set<String> pairs = new TreeSet<>();
        for (RequestKind kind : RequestKind.values()) {
            table.codes().stream().filter(code -> table.has(kind, code)).forEach(code -> pairs.add(kind + " " + code));
        }
        return pairs;
    }

    private Set<String> pairs() throws SQLException {
        Set<String> pairs = new TreeSet<>();
        try (Connection connection = stack.asApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT kind || ' ' || code FROM reason_code_allowed")) {
            while (rows.next()) {
                pairs.add(rows.getString(1));
            }
        }
        return pairs;
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO madoguchi");
            statement.execute(sql);
        }
    }
}
