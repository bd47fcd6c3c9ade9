package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the daily run asks of the database: domain 9.2 with real rows, holds and the trail. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionIT {

    private static final String REASON = "損害賠償請求の予告を受けたため";

    private static Stack stack;
    private static Office office;

    @BeforeAll
    static void the_application_runs() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
    }

    @Test
    void an_open_request_is_never_destroyed() throws SQLException {
        assertThat(destroyed(filed(801).reference())).isNull();
    }

    @Test
    void a_request_that_is_not_over_its_time_is_not_destroyed() throws SQLException {
        Matter young = filed(802);
        young.withdraw();

        assertThat(destroyed(young.reference())).isNull();
    }

    @Test
    void the_records_go_and_a_line_the_figures_and_the_trail_stay() throws SQLException {
        Matter matter = endedFourYearsAgo(803);
        long before = receivedFourYearsAgo();

        assertThat(destroyed(matter.reference())).isPositive();

        assertThat(office.read("suzuki", matter.reference()).status()).isEqualTo(404);
        assertThat(receivedFourYearsAgo()).isEqualTo(before);
        assertThat(one(
                        "SELECT kinds || ' ' || outcomes FROM destroyed_request WHERE reference = ?",
                        matter.reference()))
                .isEqualTo("DISCLOSURE WITHDRAWN");
        assertThat(one("SELECT count(*) FROM audit_event WHERE chain = ?", matter.reference()))
                .isNotEqualTo("0");
        assertThat(office.get("ito", "/audit/verification").good().getBoolean("intact"))
                .isTrue();
    }

    @Test
    void how_fast_a_system_answered_is_still_counted_when_the_search_is_gone() throws SQLException {
        Matter matter = endedFourYearsAgo(807);
        try (Connection connection = stack.asOwner();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO madoguchi.search_task (id, reference, system, asked_at,"
                                + " result, categories, answered_by, answered_at, awaiting) SELECT -807, ?, 'MEMBERS',"
                                + " now() - interval '1469 days', 'NOT_FOUND', '', 'watanabe',"
                                + " now() - interval '1467 days', false")) {
            statement.setString(1, matter.reference());
            statement.executeUpdate();
        }
        String before = systemsFourYearsAgo();

        assertThat(destroyed(matter.reference())).isPositive();

        assertThat(before).contains("MEMBERS");
        assertThat(systemsFourYearsAgo()).isEqualTo(before);
    }

    @Test
    void a_hold_keeps_a_request_that_is_over_until_it_is_lowered() throws SQLException {
        Matter matter = endedFourYearsAgo(804);
        office.send("takahashi", "POST", "/retention/holds", hold(matter, "LITIGATION", REASON), Map.of())
                .good();

        assertThat(destroyed(matter.reference())).isNull();
        assertThat(office.get("ito", "/retention").good().getJsonArray("held").getValuesAs(JsonObject.class))
                .anySatisfy(held -> {
                    assertThat(held.getString("reference")).isEqualTo(matter.reference());
                    assertThat(held.getString("reason")).isEqualTo(REASON);
                    assertThat(held.getString("raisedBy")).isEqualTo("takahashi");
                });

        String path = "/retention/holds/" + matter.reference() + "/LITIGATION";
        assertThat(office.send("suzuki", "DELETE", path, JsonValue.EMPTY_JSON_OBJECT, Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(office.send("takahashi", "DELETE", path, JsonValue.EMPTY_JSON_OBJECT, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(destroyed(matter.reference())).isPositive();
    }

    @Test
    void who_may_hold_and_with_what_is_checked() throws SQLException {
        Matter matter = filed(805);

        for (String action : List.of("SET_FLAG", "CLEAR_FLAG")) {
            assertThat(matter.attempt("suzuki", action, Map.of("flag", "LITIGATION"))
                            .status())
                    .as("a hold is no flag of the handler's: " + action)
                    .isEqualTo(422);
        }
        assertThat(holding("suzuki", matter, "LEGAL_HOLD", REASON)).isEqualTo(403);
        assertThat(holding("ito", matter, "LEGAL_HOLD", REASON)).isEqualTo(403);
        assertThat(holding("takahashi", matter, "LEGAL_HOLD", "訴訟")).isEqualTo(422);
        assertThat(holding("takahashi", matter, "CHILD", REASON)).isEqualTo(422);
        assertThat(office.get("suzuki", "/retention").status()).isEqualTo(403);
        assertThat(one("SELECT count(*) FROM request_hold WHERE reference = ?", matter.reference()))
                .isEqualTo("0");
    }

    @Test
    void every_table_that_belongs_to_a_request_is_emptied_with_it() throws SQLException {
        List<String> forgotten = new ArrayList<>();
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("""
                        SELECT c.table_name FROM information_schema.columns c
                          JOIN pg_tables t ON t.tablename = c.table_name AND t.schemaname = c.table_schema
                         WHERE c.table_schema = 'madoguchi' AND c.column_name = 'reference'
                           AND c.table_name <> ALL (madoguchi.tables_of_a_request())
                           AND c.table_name NOT IN ('request', 'identity_verdict', 'preference_event', 'tombstone',
                                                    'destroyed_request')
                        """)) {
            while (tables.next()) {
                forgotten.add(tables.getString(1));
            }
        }

        assertThat(forgotten).isEmpty();
    }

    @Test
    void old_chains_go_whole_and_no_younger_event_goes_at_all() throws SQLException {
        String chain = "account:nobody:2015-01-0";
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO madoguchi.audit_event SELECT '" + chain + "' || s, 1, timestamptz '2015-01-01',"
                            + " 'nobody', '', 'LOGGED_IN', '{}', repeat('0', 64), repeat('1', 64) FROM generate_series(1, 3) s");
        }
        long young = Long.parseLong(one("SELECT count(*) FROM audit_event WHERE chain NOT LIKE ?", chain + "_"));

        assertThat(one("SELECT events FROM destroy_chains('infinity', 100) WHERE ? <> ''", "all"))
                .isEqualTo("3");

        assertThat(one("SELECT count(*) FROM audit_event WHERE chain LIKE ?", chain + "_"))
                .isEqualTo("0");
        // letters of other requests may have been sent meanwhile
        assertThat(Long.parseLong(one("SELECT count(*) FROM audit_event WHERE chain NOT LIKE ?", chain + "_")))
                .isGreaterThanOrEqualTo(young);
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM madoguchi.audit_event"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private static Matter filed(int person) {
        Matter matter = new Matter(
                office, Wish.of(Cast.person(person)).disclosure("C1a").asJson());
        matter.file();
        return matter;
    }

    /** No clock of ours reaches back so far, so the days are moved where they are kept. */
    private static Matter endedFourYearsAgo(int person) throws SQLException {
        Matter matter = filed(person);
        matter.withdraw();
        // no letter of four years ago is still on its way
        await().atMost(Duration.ofSeconds(60))
                .until(() -> matter.seenBy("sato").getJsonArray("notices").stream()
                        .allMatch(notice ->
                                notice.asJsonObject().getString("state").equals("SENT")));
        try (Connection connection = stack.asOwner();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE madoguchi.request SET closed_at = now() - interval '4 years',"
                                + " received_at = now() - interval '1470 days' WHERE reference = ?")) {
            statement.setString(1, matter.reference());
            statement.executeUpdate();
        }
        return matter;
    }

    private static Integer destroyed(String reference) throws SQLException {
        String rows = one("SELECT destroy_request(?, now() - interval '3 years', now())", reference);
        return rows == null ? null : Integer.valueOf(rows);
    }

    private static String systemsFourYearsAgo() throws SQLException {
        String day =
                one("SELECT ((now() - interval '1467 days') AT TIME ZONE 'Asia/Tokyo')::date WHERE ? <> ''", "day");
        return office.get("ito", "/statistics?from=" + day + "&to=" + day)
                .good()
                .getJsonObject("workload")
                .getJsonArray("systems")
                .toString();
    }

    private static long receivedFourYearsAgo() throws SQLException {
        String day = one("SELECT (now() - interval '1470 days')::date WHERE ? <> ''", "day");
        return office.get("ito", "/statistics?from=" + day + "&to=" + day).good().getJsonArray("kinds").stream()
                .mapToLong(kind -> kind.asJsonObject().getInt("received"))
                .sum();
    }

    private static int holding(String account, Matter matter, String flag, String reason) {
        return office.send(account, "POST", "/retention/holds", hold(matter, flag, reason), Map.of())
                .status();
    }

    private static JsonObject hold(Matter matter, String flag, String reason) {
        return Json.createObjectBuilder()
                .add("reference", matter.reference())
                .add("flag", flag)
                .add("reason", reason)
                .build();
    }

    private static String one(String sql, String parameter) throws SQLException {
        try (Connection connection = stack.asApplication();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
