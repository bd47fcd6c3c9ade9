package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.demo.Cast;
import org.junit.jupiter.api.Test;

/** The register of provisions against a real database: lists, what may be read by whom, and what goes when. */
class RecordsOfProvisionIT extends Scenario {

    private static final String HEAD =
            "identifier,direction,recipient,counterpart,acquisition,providedOn,basis,categories,recordedAs\n";

    @Test
    void a_list_with_one_wrong_line_is_not_taken_in_at_all() {
        String person = "provisions-a@example.jp";
        String good = person + ",PROVIDED,R07,,,2026-04-01,OPT_OUT,C1a C1b,INDIVIDUAL\n";

        Answer refused = list("watanabe", HEAD + good + person + ",PROVIDED,S06,,,,CONSENT,C1b,INDIVIDUAL\n");
        assertRefused(refused, 422, "3", "recipient", "S06");
        assertThat(recorded(person)).isEmpty();

        assertThat(list("watanabe", HEAD + good).status()).isEqualTo(201);
        assertThat(recorded(person)).hasSize(1).first().satisfies(one -> {
            assertThat(one.getString("identifier")).isEqualTo(person);
            assertThat(one.getString("providedOn")).isEqualTo("2026-04-01");
        });
        assertRefused(list("watanabe", HEAD + good), 422, "2");
    }

    @Test
    void only_those_who_keep_systems_and_the_privacy_manager_enter_records() {
        assertThat(list("sato", HEAD).status()).isEqualTo(403);
        assertThat(list("suzuki", HEAD).status()).isEqualTo(403);
        assertThat(search("sato", "provisions-b@example.jp").status()).isEqualTo(403);
        assertThat(search("ito", "provisions-b@example.jp").status()).isEqualTo(200);
    }

    @Test
    void a_record_names_nobody_in_the_database() throws SQLException {
        String person = "provisions-c@example.jp";
        assertThat(list("watanabe", HEAD + person + ",PROVIDED,R07,,,,CONSENT,C1b,INDIVIDUAL\n")
                        .status())
                .isEqualTo(201);

        assertThat(count("SELECT count(*) FROM madoguchi.provision_record p WHERE p::text LIKE '%provisions-c%'"))
                .isZero();
    }

    @Test
    void a_contract_goes_after_a_year_and_a_series_stays_until_its_last_is_over() throws SQLException {
        String person = Cast.person(521).email();
        assertThat(list(
                                "watanabe",
                                HEAD
                                        + person + ",PROVIDED,R07,,,2020-01-10,CONSENT,C1b,INDIVIDUAL\n"
                                        + person + ",PROVIDED,R08,,,2020-01-10,CONSENT,C1b,BATCH\n"
                                        + person + ",PROVIDED,R08,,,2022-06-10,CONSENT,C1b,BATCH\n"
                                        + person + ",PROVIDED,R10,,,2022-01-10,CONSENT,C1b,CONTRACT_SUBSTITUTE\n"
                                        + person + ",PROVIDED,R01,,,2022-06-10,CONSENT,C1b,CONTRACT_SUBSTITUTE\n")
                        .status())
                .isEqualTo(201);
        long names = count("SELECT count(*) FROM madoguchi.vault_content");
        String key = text("SELECT p.person_key FROM madoguchi.provision_record p WHERE p.recipient = 'R10'"
                + " AND p.provided_on = '2022-01-10'");

        assertThat(destroyed("2020-02-01", "2022-02-01", key)).as("held").isZero();
        assertThat(destroyed("2020-02-01", "2022-02-01", "another")).isEqualTo(2);

        assertThat(recorded(person))
                .extracting(one -> one.getString("recipient"))
                .containsExactlyInAnyOrder("R08", "R08", "R01");
        assertThat(count("SELECT count(*) FROM madoguchi.vault_content")).isEqualTo(names - 2);
    }

    @Test
    void the_application_itself_deletes_no_record() throws SQLException {
        try (Connection connection = stack.asApplication();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM provision_record"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static int destroyed(String usual, String contract, String held) throws SQLException {
        try (Connection connection = stack.asApplication();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT destroy_provisions(cast(? AS date), cast(? AS date), ?, 100)")) {
            statement.setString(1, usual);
            statement.setString(2, contract);
            statement.setString(3, held);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static Answer list(String account, String csv) {
        return office.upload(account, "/provisions/list", "list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonObject> recorded(String person) {
        return search("watanabe", person).good().getJsonArray("provisions").getValuesAs(JsonObject.class);
    }

    private static Answer search(String account, String person) {
        return office.send(
                account,
                "POST",
                "/provisions/search",
                Json.createObjectBuilder().add("identifier", person).build(),
                Map.of());
    }

    private static long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = stack.asOwner();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
