package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Each step stays within its budget of SQL statements, so that nobody adds a query per row without noticing. Timers count
 * as well when they happen to run: the least of several rounds is what the step itself needs.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementBudgetIT {

    private static final int ROUNDS = 3;
    private static final Map<String, List<String>> HELD =
            Map.of("MEMBERS", List.of("C1a", "C1b"), "ORDERS", List.of("C1a"));

    private static Stack stack;
    private static Office office;

    @BeforeAll
    static void theWholeStackIsUp() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
        stack.sqlStatements();
    }

    @Test
    void every_step_and_every_page_of_the_queue_stays_within_its_budget() {
        Map<String, Long> least = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            walk(round).forEach((step, statements) -> least.merge(step, statements, Math::min));
        }
        least.forEach((step, statements) -> System.out.printf("%-40s %3d statements%n", step, statements));

        assertThat(least)
                .allSatisfy(
                        (step, statements) -> assertThat(statements).as(step).isLessThanOrEqualTo(budgetOf(step)));
    }

    private static long budgetOf(String step) {
        return switch (step) {
            // timers of the server may add one or two of their own while it is counted
            case "filing" -> 24;
            case "a page of the queue" -> 2;
            case "the dashboard" -> 4;
            // each part of the request is read by its own context: gate, grounds, evidence, fee, referrals, letters
            case "reading the whole request" -> 42;
            case "APPROVE" -> 50;
            case "SUBMIT" -> 31;
            case "drafting" -> 24;
            default -> 24;
        };
    }

    private static Map<String, Long> walk(int round) {
        Map<String, Long> used = new LinkedHashMap<>();
        JsonObject wish =
                Wish.of(Cast.person(200 + round)).disclosure("C1a", "C1b").asJson();
        Matter matter = new Matter(office, wish);
        used.put(
                "filing",
                counted(() -> office.file(UUID.randomUUID().toString(), wish).good()));
        matter.file();
        long reading = counted(() -> matter.seenBy("suzuki"));
        used.put("reading the whole request", reading);
        step(used, matter, "sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        step(
                used,
                matter,
                "kato",
                "CONFIRM_IDENTITY",
                Map.of("checkedFields", List.of("NAME"), "dates", Map.of("DL", "2035-05-01"), "note", "一致"));
        step(used, matter, "suzuki", "START_SEARCH", Map.of());
        matter.answerSearch(HELD);
        step(used, matter, "suzuki", "FINISH_SEARCH", Map.of());
        matter.passTheGate("suzuki");
        used.put("drafting", draft(matter));
        step(used, matter, "suzuki", "SUBMIT", Map.of());
        step(used, matter, "takahashi", "APPROVE", Map.of());
        used.put(
                "a page of the queue",
                counted(() -> office.get("suzuki", "/requests?view=ALL_OPEN").good()));
        used.put(
                "the dashboard",
                counted(() -> office.get("tanaka", "/dashboard").good()));
        return used;
    }

    // an action answers with the whole request, whose reading has a budget of its own
    private static void step(
            Map<String, Long> used, Matter matter, String account, String action, Map<String, ?> fields) {
        JsonObject before = matter.seenBy(account);
        var body = Json.createObjectBuilder().add("action", action);
        fields.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                var array = Json.createArrayBuilder();
                list.forEach(each -> array.add(String.valueOf(each)));
                body.add(name, array);
            } else if (value instanceof Map<?, ?> map) {
                var object = Json.createObjectBuilder();
                map.forEach((key, each) -> object.add(String.valueOf(key), String.valueOf(each)));
                body.add(name, object);
            } else {
                body.add(name, String.valueOf(value));
            }
        });
        JsonObject sent = body.build();
        long together = counted(() -> office.act(account, matter.reference(), before.getInt("version"), sent)
                .good());
        used.put(action, together - counted(() -> matter.seenBy(account)));
    }

    private static long draft(Matter matter) {
        JsonObject whole = matter.seenBy("suzuki");
        var lines = Json.createArrayBuilder();
        JsonObject item = whole.getJsonObject("decisions").getJsonArray("items").getJsonObject(0);
        for (JsonObject owed : item.getJsonArray("owed").getValuesAs(JsonObject.class)) {
            List<String> possible = owed.getJsonArray("dispositions").getValuesAs(JsonString::getString);
            var line = Json.createObjectBuilder()
                    .add("category", owed.getString("category"))
                    .add("disposition", possible.contains("GRANT") ? "GRANT" : "NOT_HELD");
            if (owed.containsKey("system")) {
                line.add("system", owed.getString("system"));
            }
            lines.add(line);
        }
        var drafted = lines.build();
        long together = counted(() -> office.decide("suzuki", matter.reference(), whole.getInt("version"), 1, drafted)
                .good());
        return together - counted(() -> matter.seenBy("suzuki"));
    }

    private static long counted(Runnable what) {
        long before = stack.sqlStatements();
        what.run();
        return stack.sqlStatements() - before;
    }
}
