package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scenarios 2 and 27 of the domain: of one requester we hold nothing (D7), of the other only what may not be said to exist
 * (D6). Nobody without the role can tell the two apart.
 */
class OneAnswerForBothIT extends Scenario {

    /** A day on which nothing else happens in these tests, so that its figures are of these requests alone. */
    private static final String DAY = "2027-08-05";

    private static final Cast.Somebody UNKNOWN = Cast.person(301);
    private static final Cast.Somebody LISTED = Cast.person(302);

    private static Matter nothingHeld;
    private static Matter notToBeTold;
    private static Answer entry;

    /** All the numbers before either was answered, between the two, and after both. */
    private static final List<Map<String, Long>> figures = new ArrayList<>();

    @BeforeAll
    static void both_requests_are_answered() {
        on(DAY);
        nothingHeld = searched(UNKNOWN);
        notToBeTold = searched(LISTED);
        entry = as(
                "mori",
                "/restricted/entries",
                Json.createObjectBuilder()
                        .add("reference", notToBeTold.reference())
                        .add("item", 1)
                        .add("heading", "UNLAWFUL_ACTS")
                        .add("reasons", "暴力団等との関係を調べた名簿にのみ記載がある。存否を明らかにすると、調査の有無が知られる。")
                        .build(),
                Map.of());
        // cells below three are not shown at all, so there have to be three before anything can be compared
        for (int other = 303; other <= 305; other++) {
            answered(searched(Cast.person(other)));
        }
        figures.add(figures());
        answered(nothingHeld);
        figures.add(figures());
        answered(notToBeTold);
        figures.add(figures());
        stack.setClockOffset(Duration.ZERO);
    }

    @Test
    void an_entry_needs_two_others_to_approve_it_the_privacy_manager_and_the_head_of_legal() {
        JsonObject proposed = entry.good();
        String approval =
                "/restricted/entries/" + proposed.getJsonObject("entry").getString("id") + "/approval";

        assertThat(as("mori", approval, null, version(0)).status()).isEqualTo(409);
        assertThat(as("nakamura", approval, null, version(0)).good().getString("state"))
                .isEqualTo("PROPOSED");
        assertThat(as("nakamura", approval, null, version(1)).status()).isEqualTo(409);
        assertThat(as("yamamoto", approval, null, version(1)).good().getString("state"))
                .isEqualTo("APPROVED");
        assertThat(as("yamamoto", approval, null, version(2)).status()).isEqualTo(409);
    }

    @Test
    void of_several_who_propose_at_once_one_is_taken_and_the_others_are_refused_in_order() throws Exception {
        Matter wanted = searched(Cast.person(306));
        JsonObject memo = Json.createObjectBuilder()
                .add("reference", wanted.reference())
                .add("item", 1)
                .add("heading", "UNLAWFUL_ACTS")
                .add("reasons", "暴力団等との関係を調べた名簿にのみ記載がある。四人が同時に登録しようとした場合の確認。")
                .build();
        stack.token("mori");
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> proposed = people.invokeAll(Collections.nCopies(4, () -> {
                start.await();
                return as("mori", "/restricted/entries", memo, Map.of()).status();
            }));

            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : proposed) {
                answers.add(each.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(entry.status(), 409, 409, 409);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void the_letters_differ_in_nothing_but_the_requests_own_data() {
        Letter first = letterOf(nothingHeld, UNKNOWN);
        Letter second = letterOf(notToBeTold, LISTED);

        assertThat(first.text()).contains("ご請求の対象となる保有個人データはありません");
        assertThat(own(second.text(), notToBeTold, LISTED)).isEqualTo(own(first.text(), nothingHeld, UNKNOWN));
        assertThat(own(second.subject(), notToBeTold, LISTED)).isEqualTo(own(first.subject(), nothingHeld, UNKNOWN));
    }

    @Test
    void an_ordinary_reader_sees_the_same_of_both() {
        for (String account : List.of("suzuki", "takahashi", "tanaka", "ito", "sato")) {
            assertThat(own(seen(account, notToBeTold), notToBeTold, LISTED))
                    .as(account)
                    .isEqualTo(own(seen(account, nothingHeld), nothingHeld, UNKNOWN));
        }
    }

    @Test
    void the_trails_tell_the_same_story() {
        assertThat(happenings(notToBeTold)).isEqualTo(happenings(nothingHeld));
    }

    @Test
    void there_is_no_compartment_for_anybody_without_the_role() {
        for (String account : List.of("suzuki", "takahashi", "tanaka", "ito", "kimura", "watanabe")) {
            assertThat(office.get(account, "/restricted/entries").status())
                    .as(account)
                    .isEqualTo(404);
            assertThat(office.get(account, "/restricted/report").status())
                    .as(account)
                    .isEqualTo(404);
        }
        assertThat(office.get("mori", "/restricted/entries").good().getJsonArray("entries"))
                .isNotEmpty();
    }

    @Test
    void the_queue_and_the_ledger_show_the_same_line_of_both() {
        for (String account : List.of("suzuki", "takahashi", "tanaka")) {
            assertThat(own(rowOf(account, notToBeTold), notToBeTold, LISTED))
                    .as("the queue of " + account)
                    .isEqualTo(own(rowOf(account, nothingHeld), nothingHeld, UNKNOWN));
        }
        for (String account : List.of("takahashi", "ito")) {
            assertThat(own(sheetOf(account, notToBeTold), notToBeTold, LISTED))
                    .as("the ledger of " + account)
                    .isEqualTo(own(sheetOf(account, nothingHeld), nothingHeld, UNKNOWN));
        }
    }

    @Test
    void the_export_shows_the_same_lines_of_both_and_has_no_gap() {
        for (String section : List.of("REQUESTS", "DECISIONS", "SEARCHES", "NOTICES")) {
            List<String> of = exported(section, notToBeTold, LISTED);
            assertThat(of).as(section).isEqualTo(exported(section, nothingHeld, UNKNOWN));
            assertThat(of).as(section).isNotEmpty();
        }
    }

    @Test
    void every_figure_moves_by_the_same_for_both() {
        assertThat(moved(figures.get(1), figures.get(2))).isEqualTo(moved(figures.get(0), figures.get(1)));
        assertThat(moved(figures.get(0), figures.get(1))).isNotEmpty();
    }

    // Fewer or more statements would be a clock that tells them apart; the time itself is noise here.
    @Test
    void reading_both_costs_the_same_work() {
        for (String account : List.of("suzuki", "takahashi", "ito")) {
            assertThat(fewestStatements(account, notToBeTold))
                    .as(account)
                    .isEqualTo(fewestStatements(account, nothingHeld));
        }
    }

    @Test
    void the_servers_log_names_neither_request() throws IOException {
        String log = Files.readString(stack.serverLog());

        assertThat(log).doesNotContain(notToBeTold.reference()).doesNotContain("UNLAWFUL_ACTS");
    }

    private static Matter searched(Cast.Somebody person) {
        Matter matter = new Matter(office, Wish.of(person).disclosure("ALL").asJson());
        matter.file();
        prove(matter);
        matter.act("suzuki", "START_SEARCH", Map.of());
        matter.answerSearch(Map.of());
        return matter;
    }

    private static void answered(Matter matter) {
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        matter.draft("suzuki", Map.of());
        matter.act("suzuki", "SUBMIT", Map.of());
        matter.act("takahashi", "APPROVE", Map.of());
        await().atMost(PATIENCE).until(() -> matter.status().equals("CLOSED"));
    }

    private static Letter letterOf(Matter matter, Cast.Somebody person) {
        return stack.mailsTo(person.email()).stream()
                .filter(letter -> letter.text().contains(matter.reference()))
                .filter(letter -> letter.text().contains("保有個人データはありません"))
                .reduce((later, earlier) -> earlier)
                .orElseThrow();
    }

    // The application's timers ask the database too, so the quietest of several readings counts.
    private static long fewestStatements(String account, Matter matter) {
        return LongStream.range(0, 8)
                .map(reading -> {
                    long before = stack.sqlStatements();
                    seen(account, matter);
                    return stack.sqlStatements() - before;
                })
                .min()
                .orElseThrow();
    }

    private static String rowOf(String account, Matter matter) {
        JsonArray rows = office.get(account, "/requests?view=ALL&q=" + matter.reference())
                .good()
                .getJsonArray("rows");
        assertThat(rows).hasSize(1);
        return rows.get(0).toString();
    }

    private static String sheetOf(String account, Matter matter) {
        return office.get(account, "/ledger/" + matter.reference()).good().toString();
    }

    private static List<String> exported(String section, Matter matter, Cast.Somebody person) {
        return office.get("takahashi", "/ledger/export?format=csv&section=" + section)
                .body()
                .lines()
                .filter(line -> line.contains(matter.reference()))
                .map(line -> own(line, matter, person))
                .toList();
    }

    /** Every number of the statistics and the dashboard by its place; spans of time are left out, they are noise. */
    private static Map<String, Long> figures() {
        Map<String, Long> all = new TreeMap<>();
        collect(
                "statistics",
                office.get("takahashi", "/statistics?from=" + DAY + "&to=" + DAY)
                        .good(),
                all);
        collect(
                "dashboard",
                office.get("tanaka", "/dashboard?from=" + DAY + "&to=" + DAY).good(),
                all);
        all.keySet()
                .removeIf(place -> place.matches(".*(?i)(days|mean|median|p90|hours|seconds|minutes|rate|percent).*"));
        return all;
    }

    private static void collect(String place, JsonValue value, Map<String, Long> into) {
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().forEach((name, each) -> collect(place + "/" + name, each, into));
            case ARRAY -> {
                for (JsonValue each : value.asJsonArray()) {
                    collect(place + "/" + nameOf(each), each, into);
                }
            }
            case NUMBER -> into.merge(place, ((JsonNumber) value).longValue(), Long::sum);
            default -> {
                // Words are no figures.
            }
        }
    }

    private static String nameOf(JsonValue row) {
        return row.getValueType() == JsonValue.ValueType.OBJECT
                ? row.asJsonObject().values().stream()
                        .filter(each -> each.getValueType() == JsonValue.ValueType.STRING)
                        .map(JsonValue::toString)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static Map<String, Long> moved(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> moved = new TreeMap<>();
        after.forEach((place, figure) -> moved.put(place, figure - before.getOrDefault(place, 0L)));
        moved.values().removeIf(by -> by == 0);
        return moved;
    }

    private static String seen(String account, Matter matter) {
        return office.read(account, matter.reference()).good().toString();
    }

    private static List<String> happenings(Matter matter) {
        return office.get("ito", "/requests/" + matter.reference() + "/events").good().getJsonArray("events").stream()
                .map(event -> event.asJsonObject().getString("name"))
                .sorted()
                .toList();
    }

    /** Without what is the request's own: its numbers, its person, its moments. */
    private static String own(String text, Matter matter, Cast.Somebody person) {
        String without = text;
        for (String each : List.of(
                matter.reference(), person.email(), person.phone(), person.address(), person.name(), person.kana())) {
            without = without.replace(each, "");
        }
        return without.replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "")
                .replaceAll("[0-9a-f]{64}", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "")
                .replaceAll("\\d+時\\d+分\\d+秒", "")
                .replaceAll("\"(id|version|size)\":\\d+", "");
    }

    private static Map<String, String> version(int version) {
        return Map.of("If-Match", "\"" + version + "\"");
    }

    private static Answer as(String account, String path, JsonObject body, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Authorization", "Bearer " + stack.token(account));
        String sent = body == null ? "{}" : body.toString();
        return office.post(path, "application/json", sent.getBytes(StandardCharsets.UTF_8), headers);
    }
}
