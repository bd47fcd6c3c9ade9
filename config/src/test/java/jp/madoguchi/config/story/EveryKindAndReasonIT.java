package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.stack.Stack;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Domain 2.3 over the API: an item of every kind under review, and every reason code that is not in its row. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryKindAndReasonIT {

    private static final String WORDS = "ご請求の情報について調査した結果、ご希望に沿うことができないと判断しました。";

    private static Office office;
    private static Matter matter;
    private static Map<RequestKind, JsonObject> items;

    @BeforeAll
    static void there_is_an_item_of_every_kind_under_review() throws SQLException {
        Stack stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
        matter = ItemsOfEveryKind.underReview(stack, office, Cast.person(311));
        items =
                matter
                        .seenBy("suzuki")
                        .getJsonObject("decisions")
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .collect(Collectors.toMap(
                                item -> RequestKind.valueOf(item.getString("kind")), Function.identity()));
    }

    @Test
    void a_code_that_is_not_in_the_row_of_the_kind_is_refused_by_its_name_and_changes_nothing() {
        assertThat(items).containsOnlyKeys(RequestKind.values());
        ReasonTable table = ReasonTable.fromThePage();
        int version = matter.seenBy("suzuki").getInt("version");
        List<String> differences = new ArrayList<>();
        items.forEach((kind, item) -> table.codes().stream()
                .filter(code -> !table.has(kind, code))
                .forEach(code -> {
                    Answer answer = draft(item, code, version);
                    if (answer.status() != 422 || !isSaidOfTheCode(answer, code)) {
                        differences.add(kind + " " + code + ": " + answer.status() + " " + answer.body());
                    }
                }));

        assertThat(differences).isEmpty();
        JsonObject afterwards = matter.seenBy("suzuki");
        assertThat(afterwards.getInt("version")).isEqualTo(version);
        assertThat(afterwards.getJsonObject("decisions").getJsonArray("items").getValuesAs(JsonObject.class))
                .allSatisfy(item -> assertThat(item.getJsonArray("lines")).isEmpty());
    }

    @Test
    void the_same_line_with_a_code_of_the_row_is_taken_for_every_kind() {
        items.forEach((kind, item) -> {
            Answer answer = draft(item, "N-RPD", matter.seenBy("suzuki").getInt("version"));

            assertThat(answer.status()).as(kind + " " + answer.body()).isEqualTo(200);
        });
        matter.seenBy("suzuki")
                .getJsonObject("decisions")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(item -> draft(item, null, matter.seenBy("suzuki").getInt("version"))
                        .good());
    }

    private static boolean isSaidOfTheCode(Answer answer, String code) {
        List<JsonObject> violations = answer.json().getJsonArray("violations").getValuesAs(JsonObject.class);
        return violations.size() == 1
                && violations.get(0).getString("field").equals("lines[0].reasonCode")
                && Stream.of(Language.values())
                        .map(language -> RuleTexts.of("decision.code.not.for.kind", List.of(code), language))
                        .anyMatch(violations.get(0).getString("message")::equals);
    }

    /** @param code {@code null} to take the lines away again */
    private static Answer draft(JsonObject item, String code, int version) {
        JsonArray lines = code == null
                ? JsonArray.EMPTY_JSON_ARRAY
                : Json.createArrayBuilder().add(line(item, code)).build();
        return office.decide("suzuki", matter.reference(), version, item.getInt("number"), lines);
    }

    private static JsonObject line(JsonObject item, String code) {
        JsonObject owed = item.getJsonArray("owed").getJsonObject(0);
        assertThat(owed.getJsonArray("dispositions").getValuesAs(JsonString::getString))
                .as(item.toString())
                .contains("WITHHOLD");
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("category", owed.getString("category"))
                .add("disposition", "WITHHOLD")
                .add("reasonCode", code)
                .add("internalReason", "試し")
                .add("externalReason", WORDS);
        if (owed.containsKey("system")) {
            line.add("system", owed.getString("system"));
        }
        return line.build();
    }
}
