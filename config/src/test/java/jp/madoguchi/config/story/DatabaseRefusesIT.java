package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Stack;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses to the application's own role, whatever the code above it does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseRefusesIT {

    private static Stack stack;
    private static Office office;
    private static String unproved;
    private static String decided;

    @BeforeAll
    static void there_is_an_unproved_request_and_a_drafted_one() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
        Matter waiting = filed(301);
        waiting.act("sato", "ASK_IDENTITY", Map.of());
        unproved = waiting.reference();
        Matter drafted = filed(302);
        drafted.act("sato", "ASK_IDENTITY", Map.of());
        drafted.sendDocument("DL");
        drafted.act(
                "kato",
                "CONFIRM_IDENTITY",
                Map.of("checkedFields", List.of("NAME"), "dates", Map.of("DL", "2035-05-01"), "note", "一致"));
        drafted.act("suzuki", "START_SEARCH", Map.of());
        drafted.answerSearch(Map.of("MEMBERS", List.of("C1a")));
        drafted.act("suzuki", "FINISH_SEARCH", Map.of());
        drafted.draft("suzuki", Map.of());
        drafted.act("suzuki", "SUBMIT", Map.of());
        decided = drafted.reference();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEARCH", "REVIEW", "APPROVAL", "EXECUTION", "NOTICE"})
    void a_request_without_an_identity_verdict_reaches_no_state_behind_it(String state) {
        assertRefused(
                "UPDATE request SET status = '" + state + "' WHERE reference = '" + unproved + "'",
                "no_decision_without_identity");
    }

    @Test
    void a_request_cannot_borrow_the_verdict_of_another() {
        assertRefused(
                "UPDATE request SET identity_verdict_id = (SELECT identity_verdict_id FROM request WHERE reference = '"
                        + decided + "') WHERE reference = '" + unproved + "'",
                "violates foreign key");
    }

    @Test
    void an_item_that_no_verdict_covers_gets_no_decision() {
        assertRefused(
                "INSERT INTO item_decision (reference, item_number, kind, drafters, drafted_at) VALUES ('" + unproved
                        + "', 1, 'DISCLOSURE', ARRAY['suzuki'], now())",
                "violates foreign key");
    }

    @Test
    void whoever_proposed_a_change_of_the_calendar_does_not_apply_it() {
        assertRefused(
                "INSERT INTO calendar_change (content, status, proposed_by, proposed_at, decided_by, decided_at)"
                        + " VALUES ('{}', 'APPLIED', 'tanaka', now(), 'tanaka', now())",
                "nobody_applies_their_own_proposal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-ACK", "C-ID", "C-SUPP", "C-EXEC", "C-SLA-STOP"})
    void a_clock_that_nothing_pauses_is_not_paused(String clock) {
        assertRefused(
                "INSERT INTO clock_segment (reference, clock, place, state, from_at, reason, actor, rule, allowed_days)"
                        + " VALUES ('" + unproved + "', '" + clock
                        + "', 2, 'PAUSED', now(), 'PAUSE_CLOCKS', 'sato', 'ACK', 3)",
                "a_pausable_clock_says_how");
    }

    @Test
    void a_reminder_that_was_sent_stays_sent() {
        assertRefused("DELETE FROM sent_reminder", "permission denied");
    }

    @Test
    void whoever_drafted_does_not_approve() {
        assertRefused(
                "UPDATE item_decision SET approved_by = 'suzuki', approved_at = now(), level = 'L1',"
                        + " approved_role = 'PRIVACY_MANAGER' WHERE reference = '" + decided + "'",
                "approver_is_no_drafter");
    }

    @Test
    void a_manager_does_not_approve_at_the_second_level() {
        assertRefused(
                "UPDATE item_decision SET approved_by = 'tanaka', approved_at = now(), level = 'L2',"
                        + " approved_role = 'MANAGER' WHERE reference = '" + decided + "'",
                "second_level_is_reviewed");
    }

    @Test
    void the_privacy_manager_does_not_approve_at_the_second_level_without_the_legal_department() {
        assertRefused(
                "UPDATE item_decision SET approved_by = 'takahashi', approved_at = now(), level = 'L2',"
                        + " approved_role = 'PRIVACY_MANAGER' WHERE reference = '" + decided + "'",
                "second_level_is_reviewed");
    }

    @Test
    void nobody_approves_without_a_level() {
        assertRefused(
                "UPDATE item_decision SET approved_by = 'takahashi', approved_at = now() WHERE reference = '" + decided
                        + "'",
                "approved_at_a_level");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disposition = 'WITHHOLD', reason_code = 'N-PROC', external_reason = repeat('理', 30)",
                "disposition = 'WITHHOLD', reason_code = 'C-FACT', external_reason = repeat('理', 30)",
                "disposition = 'WITHHOLD', reason_code = 'S14-1', external_reason = '短い理由'",
                "disposition = 'GRANT', reason_code = 'S14-1', external_reason = repeat('理', 30)",
                "disposition = 'GRANT_MASKED', reason_code = 'S14-1', external_reason = repeat('理', 30)"
            })
    void a_line_with_a_code_that_does_not_fit_is_refused(String changed) throws SQLException {
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "UPDATE madoguchi.decision_line SET " + changed + " WHERE reference = '" + decided + "'"))
                    .as(changed)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("violates");
        }
    }

    @Test
    void every_pair_of_kind_and_code_outside_the_table_is_refused_whatever_is_decided_with_it() throws SQLException {
        ReasonTable table = ReasonTable.fromThePage();
        List<String> taken = new ArrayList<>();
        List<String> refusedForAnotherReason = new ArrayList<>();
        try (Connection connection = stack.asApplication()) {
            PairsInTheDatabase pairs = new PairsInTheDatabase(connection, decided);
            for (RequestKind kind : RequestKind.values()) {
                pairs.decideOn(kind);
                for (String code : table.codes()) {
                    if (table.has(kind, code)) {
                        continue;
                    }
                    for (String disposition : PairsInTheDatabase.DISPOSITIONS) {
                        if (pairs.refusalOfLine(kind, code, disposition).isEmpty()) {
                            taken.add(kind + " " + code + " " + disposition);
                        }
                    }
                    if (pairs.refusalOfRejection(kind, code).isEmpty()) {
                        taken.add(kind + " " + code + " rejected");
                    }
                    pairs.refusal(kind, code)
                            .filter(said -> !said.contains("kind_reason_code_fkey"))
                            .ifPresent(said -> refusedForAnotherReason.add(kind + " " + code + ": " + said));
                }
            }
            connection.rollback();
        }
        assertThat(taken).isEmpty();
        assertThat(refusedForAnotherReason).isEmpty();
    }

    @Test
    void every_pair_of_the_table_is_taken_where_its_code_belongs() throws SQLException {
        ReasonTable table = ReasonTable.fromThePage();
        List<String> refused = new ArrayList<>();
        int tried = 0;
        try (Connection connection = stack.asApplication()) {
            PairsInTheDatabase pairs = new PairsInTheDatabase(connection, decided);
            for (RequestKind kind : RequestKind.values()) {
                pairs.decideOn(kind);
                for (String code : table.codes()) {
                    if (table.has(kind, code)) {
                        tried++;
                        pairs.refusal(kind, code)
                                // a withdrawal is the requester's own and has no line
                                .filter(said -> !code.equals("W-DRAWN") || !said.contains("reason_fits_disposition"))
                                .ifPresent(said -> refused.add(kind + " " + code + ": " + said));
                    }
                }
            }
            connection.rollback();
        }
        assertThat(tried).isEqualTo(table.size());
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy_version", "procedure_version", "rule_set"})
    void a_request_keeps_the_versions_of_the_day_it_was_received(String column) {
        assertRefused(
                "UPDATE request SET " + column + " = 'v4' WHERE reference = '" + unproved + "'",
                "keeps the versions that were in force");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_event SET actor = 'nobody'",
                "DELETE FROM audit_event",
                "TRUNCATE audit_event",
                "DELETE FROM request",
                "INSERT INTO reason_code_allowed (kind, code) VALUES ('CORRECTION', 'S14-1')",
                "DELETE FROM reason_code_allowed",
                "DELETE FROM identity_verdict",
                "UPDATE identity_verdict SET verdict = 'VERIFIED'",
                "ALTER TABLE audit_event DISABLE TRIGGER ALL",
                "DROP TABLE audit_event",
                "CREATE TABLE mine (id int)"
            })
    void the_application_may_not_rewrite_what_happened(String sql) {
        assertRefused(sql, "permission denied", "must be owner");
    }

    @Test
    void not_even_the_owner_of_the_tables_changes_an_event() throws SQLException {
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE madoguchi.audit_event SET actor = 'nobody'"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void assertRefused(String sql, String... because) {
        assertThatThrownBy(() -> {
                    try (Connection connection = stack.asApplication();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal -> assertThat(List.of(because))
                        .anyMatch(word -> refusal.getMessage().contains(word)));
    }

    private static Matter filed(int person) {
        Matter matter = new Matter(
                office, Wish.of(Cast.person(person)).disclosure("C1a").asJson());
        matter.file();
        return matter;
    }
}
