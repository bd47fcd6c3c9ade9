package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.client.Refused;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** What the scenarios of section 11 of the domain have in common: the office, the date, and the steps everybody takes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class Scenario {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern CODE = Pattern.compile("確認コード: ([\\d ]{8,11})");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Clock REAL = Clock.systemUTC();

    static Stack stack;
    static Office office;

    @BeforeAll
    static void theWholeStackIsUp() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
    }

    @AfterEach
    void itIsTodayAgain() {
        stack.setClockOffset(Duration.ZERO);
    }

    /** From now on it is the morning of this day in Tokyo. */
    static void on(String date) {
        stack.setClockOffset(Duration.between(
                REAL.instant(),
                LocalDate.parse(date).atTime(MORNING).atZone(TOKYO).toInstant()));
    }

    /** From now on it is so many days later than today. */
    static void inDays(int days) {
        stack.setClockOffset(Duration.ofDays(days));
    }

    static Matter filed(Wish wish) {
        Matter matter = new Matter(office, wish.asJson());
        matter.file();
        return matter;
    }

    /** A request that comes in at the counter, by post or by telephone, and is registered by staff. */
    static Matter registered(String account, Map<String, ?> more, Wish wish) {
        Matter matter = new Matter(office, wish.asJson());
        matter.register(account, more);
        return matter;
    }

    /** A request by somebody with a mandate of November 2026, who and whose authority are proved. */
    static Matter filedByAgent(Cast.Somebody agent, Cast.Somebody principal) {
        Matter matter =
                filed(Wish.of(agent).onBehalfOf(principal, "VOLUNTARY_AGENT").disclosure("C1a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.sendDocument("PA");
        matter.act(
                "kato",
                "RECORD_AUTHORITY",
                Map.of(
                        "kind", "VOLUNTARY",
                        "proof", "PA",
                        "proofDated", "2026-11-20",
                        "checked", List.of("BOTH_NAMES", "EXTENT", "MAY_RECEIVE", "SEAL", "PRINCIPAL_PROVED"),
                        "extent", "開示請求と受領"));
        confirm(matter, Map.of("DL", "2035-05-01", "PA", "2026-11-20"), "NAME", "ADDRESS", "RELATION", "AUTHORITY");
        return matter;
    }

    static void prove(Matter matter) {
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        confirm(matter, Map.of("DL", "2035-05-01"), "NAME", "ADDRESS", "PHOTO");
    }

    static void confirm(Matter matter, Map<String, String> dates, String... checked) {
        matter.act(
                "kato",
                "CONFIRM_IDENTITY",
                Map.of("checkedFields", List.of(checked), "dates", dates, "note", "登録の氏名・住所と一致"));
    }

    static void search(Matter matter, Map<String, List<String>> held) {
        matter.act("suzuki", "START_SEARCH", Map.of());
        matter.answerSearch(held);
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
    }

    /** Every question of the gate answered so that the data pass it. */
    static void passTheGate(Matter matter) {
        matter.passTheGate("suzuki");
    }

    static void assess(Matter matter, int item, String ground, String note, Map<String, String> particulars) {
        matter.act("suzuki", "ASSESS", ground(item, ground, note, particulars));
    }

    static Map<String, Object> ground(int item, String ground, String note, Map<String, String> particulars) {
        return Map.of("item", item, "ground", ground, "engaged", true, "note", note, "particulars", particulars);
    }

    static void submit(Matter matter) {
        matter.act("suzuki", "SUBMIT", Map.of());
    }

    /** Legal first where the draft needs it, then the privacy manager. */
    static void approve(Matter matter) {
        matter.reviewLegally();
        matter.act("nakamura", "APPROVE", Map.of());
    }

    static void carryOut(Matter matter) {
        matter.execute("suzuki");
        awaitStatus(matter, "CLOSED");
    }

    static void awaitStatus(Matter matter, String status) {
        await().atMost(PATIENCE).until(() -> matter.status().equals(status));
    }

    /** An action that may be refused. */
    static Answer tryTo(Matter matter, String account, String action, Map<String, ?> fields) {
        return matter.attempt(account, action, fields);
    }

    /** The newest letter about a request to an address whose subject says this. */
    static Letter letter(Matter matter, String address, String subject) {
        Predicate<Letter> wanted =
                each -> each.subject().contains(subject) && each.text().contains(matter.reference());
        await("the letter " + subject + " to " + address)
                .atMost(PATIENCE)
                .until(() -> stack.mailsTo(address).stream().anyMatch(wanted));
        return stack.mailsTo(address).stream().filter(wanted).findFirst().orElseThrow();
    }

    static Letter letter(Matter matter, Cast.Somebody person, String subject) {
        return letter(matter, person.email(), subject);
    }

    /** A letter as it is printed. */
    static byte[] onPaper(Matter matter, String template) {
        JsonObject notice = matter.seenBy("suzuki").getJsonArray("notices").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("template").equals(template))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter " + template));
        return office.file("suzuki", "/requests/" + matter.reference() + "/notices/" + notice.getString("id") + "/pdf");
    }

    static JsonObject clock(Matter matter, String code) {
        return matter.seenBy("suzuki").getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no clock " + code + " in " + matter.seenBy("suzuki").getJsonArray("clocks")));
    }

    static List<String> flags(Matter matter) {
        return matter.seenBy("suzuki").getJsonArray("flags").getValuesAs(jakarta.json.JsonString.class).stream()
                .map(jakarta.json.JsonString::getString)
                .toList();
    }

    static List<String> events(Matter matter) {
        return office
                .get("ito", "/requests/" + matter.reference() + "/events")
                .good()
                .getJsonArray("events")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(event -> event.getString("name"))
                .toList();
    }

    static String outcome(Matter matter) {
        return matter.seenBy("suzuki").getString("outcome");
    }

    static String outcome(Matter matter, int item) {
        return matter.seenBy("suzuki").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getInt("number") == item)
                .findFirst()
                .orElseThrow()
                .getString("outcome");
    }

    /** One line of a draft, as pairs of names and values. */
    static Map<String, String> line(String... pairs) {
        Map<String, String> line = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            line.put(pairs[i], pairs[i + 1]);
        }
        return line;
    }

    static JsonObject json(String... pairs) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            object.add(pairs[i], pairs[i + 1]);
        }
        return object.build();
    }

    /** What the refusal of a step says. */
    static String refusedBy(Runnable step) {
        return catchThrowableOfType(Refused.class, step::run).getMessage();
    }

    static void assertRefused(Answer answer, int status, String... says) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(List.of(says)).allSatisfy(each -> assertThat(answer.body()).contains(each));
    }

    /** Shows who they are by a code that is mailed. */
    static void enterCode(Matter matter, Cast.Somebody person) {
        long before = codes(matter, person).count();
        office.asRequester(matter.receiptCode(), "code", json()).good();
        await().atMost(PATIENCE).until(() -> codes(matter, person).count() > before);
        String code = codes(matter, person).findFirst().orElseThrow().replace(" ", "");
        office.asRequester(matter.receiptCode(), "code/verification", json("code", code))
                .good();
    }

    private static Stream<String> codes(Matter matter, Cast.Somebody person) {
        return stack.mailsTo(person.email()).stream()
                .map(Letter::text)
                .filter(text -> text.contains(matter.reference()))
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** What the requester can collect now. */
    static List<JsonObject> deliveries(Matter matter) {
        return office.status(matter.receiptCode())
                .good()
                .getJsonArray("deliveries")
                .getValuesAs(JsonObject.class);
    }
}
