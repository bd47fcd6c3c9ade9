package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The road from the form to the notice by REST alone, and the ways it ends otherwise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadsByRestIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, List<String>> REGISTRATION =
            Map.of("MEMBERS", List.of("C1a", "C1b"), "ORDERS", List.of("C1a"));
    private static final Matter.Reason COUNTERPART = new Matter.Reason(
            "GRANT_MASKED", "S14-1", "取引相手の氏名を含む", "取引の相手方を特定できる情報が含まれ、開示により当該相手方の権利利益を害するおそれがあるため、その部分を除いて開示します。");

    private static Stack stack;
    private static Office office;

    @BeforeAll
    static void theWholeStackIsUp() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
    }

    @Test
    void a_disclosure_goes_from_the_form_to_the_notice() {
        Cast.Somebody person = Cast.person(71);
        Matter matter = filed(Wish.of(person).disclosure("C1a", "C1b"));
        Scenario.prove(matter);
        search(matter, REGISTRATION);
        matter.draft("suzuki", Map.of());
        matter.act("suzuki", "SUBMIT", Map.of());
        matter.act("takahashi", "APPROVE", Map.of());
        matter.execute("suzuki");
        awaitEnd(matter, "CLOSED");

        JsonObject whole = matter.seenBy("suzuki");
        assertThat(whole.getString("outcome")).isEqualTo("FULL");
        assertThat(newestLetterOf(matter, person).text())
                .contains(matter.reference(), person.name() + " 様", "33")
                .doesNotContain(matter.receiptCode());
        JsonObject seenByRequester = office.status(matter.receiptCode()).good();
        assertThat(seenByRequester.getString("status")).isEqualTo("CLOSED");
        assertThat(seenByRequester.getJsonArray("items").getJsonObject(0).getString("outcome"))
                .isEqualTo("FULL");
        assertTrailIsIntact(matter);
    }

    @Test
    void a_request_whose_identity_is_never_proved_is_rejected_under_s14_4_without_a_word_on_existence() {
        Cast.Somebody person = Cast.person(72);
        Matter matter = filed(Wish.of(person).disclosure("ALL"));
        matter.act("sato", "ASK_IDENTITY", Map.of());

        Answer tooEarly = reject(matter, "kato", "SILENCE");
        assertThat(tooEarly.status()).isBetween(400, 499);

        stack.setClockOffset(Duration.ofDays(15));
        try {
            matter.remind();
            stack.setClockOffset(Duration.ofDays(31));
            reject(matter, "kato", "SILENCE").good();
            matter.act("takahashi", "REJECT", Map.of());
            // the letter is owed on that later day, so the clock stays there until it has left
            await().atMost(PATIENCE)
                    .until(() -> newestLetterOf(matter, person).subject().contains("却下"));
        } finally {
            stack.setClockOffset(Duration.ZERO);
        }
        assertThat(matter.status()).isEqualTo("REJECTED");
        assertThat(newestLetterOf(matter, person).text())
                .contains("第14項第4号")
                .doesNotContain("保有していません", "保有個人データはありません", "該当なし");
        // told once it is recorded that the letter has left, a moment after the mail is there
        await().atMost(PATIENCE)
                .until(() -> office.status(matter.receiptCode())
                        .good()
                        .getString("status")
                        .equals("REJECTED"));
        assertThat(office.status(matter.receiptCode())
                        .good()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("outcome"))
                .isEqualTo("REJECTED");
    }

    @Test
    void one_category_with_a_third_person_in_it_makes_a_disclosure_partial() {
        Cast.Somebody person = Cast.person(73);
        Matter matter = filed(Wish.of(person).disclosure("C1a", "C2b"));
        Scenario.prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1a"), "CONTENT", List.of("C2b")));

        assertThat(draftIsRefused(matter, COUNTERPART)).isTrue();
        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        1,
                        "ground",
                        "S14-1",
                        "engaged",
                        true,
                        "note",
                        "相手方の氏名と住所がある",
                        "particulars",
                        Map.of(
                                "WHO_IS_AT_RISK", "取引の相手方",
                                "INTEREST", "住所を知られない利益",
                                "CAUSAL_LINK", "住所を知れば接触できる",
                                "LIKELIHOOD", "トラブルの経緯があり具体的",
                                "WHY_MASKING_DOES_NOT_SUFFICE", "塗りつぶしで足りる")));
        matter.draft("suzuki", Map.of("C2b", COUNTERPART));
        matter.act("suzuki", "SUBMIT", Map.of());
        assertThat(act(matter, "tanaka", matter.seenBy("tanaka").getInt("version"), "APPROVE")
                        .status())
                .as("what is for the privacy manager is not approved by a manager")
                .isEqualTo(409);
        assertThat(act(matter, "nakamura", matter.seenBy("nakamura").getInt("version"), "APPROVE")
                        .status())
                .as("not before the legal department has looked at it")
                .isEqualTo(409);
        matter.reviewLegally();
        matter.act("nakamura", "APPROVE", Map.of());
        matter.execute("suzuki");
        awaitEnd(matter, "CLOSED");

        assertThat(matter.seenBy("suzuki").getString("outcome")).isEqualTo("PARTIAL");
        assertThat(newestLetterOf(matter, person).text()).contains("第33条第2項第1号", COUNTERPART.external());
    }

    @Test
    void a_correction_is_refused_on_its_own_ground_and_s14_2_is_not_accepted_for_it() {
        Cast.Somebody person = Cast.person(74);
        Matter matter = filed(Wish.of(person).correction("C2c", "11月1日のお支払い", "10月31日のお支払い"));
        Scenario.prove(matter);
        search(matter, Map.of("ORDERS", List.of("C2c")));

        String external = "お支払いの記録と決済会社の記録が一致しており、記録の内容は事実であると確認しました。";
        Answer wrongGround = draft(matter, new Matter.Reason("WITHHOLD", "S14-2", "業務に支障", external));
        assertThat(wrongGround.status()).isEqualTo(422);
        assertThat(wrongGround.body()).contains("reasonCode");

        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        1,
                        "asserted",
                        Map.of(
                                "ground", "C-NOTFACT",
                                "verdict", "NOT_JUSTIFIED",
                                "note", "決済会社の記録と一致",
                                "particulars", Map.of("INVESTIGATION_RECORD", "決済会社に照会"))));
        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        1,
                        "ground",
                        "C-FACT",
                        "engaged",
                        true,
                        "note",
                        "決済会社の記録と一致",
                        "particulars",
                        Map.of("INVESTIGATION_RECORD", "決済会社に照会")));
        draft(matter, new Matter.Reason("WITHHOLD", "C-FACT", "決済会社の記録と一致", external))
                .good();
        matter.act("suzuki", "SUBMIT", Map.of());
        matter.reviewLegally();
        matter.act("takahashi", "APPROVE", Map.of());
        awaitEnd(matter, "CLOSED");

        assertThat(matter.seenBy("suzuki").getString("outcome")).isEqualTo("REFUSED");
        assertThat(newestLetterOf(matter, person).text()).contains("第34条", external);
    }

    @Test
    void the_third_identical_request_within_sixty_days_opens_a_look_at_abuse_and_is_not_refused() {
        filed(Wish.of(Cast.person(78)).disclosure("C1c", "C3"));
        Matter second = filed(Wish.of(Cast.person(78)).disclosure("C1c", "C3"));
        Matter third = filed(Wish.of(Cast.person(78)).disclosure("C1c", "C3"));

        assertThat(second.seenBy("suzuki").getJsonArray("flags")).isEmpty();
        assertThat(third.seenBy("suzuki").getJsonArray("flags").getString(0)).isEqualTo("ABUSE_REVIEW");
        assertThat(third.status()).isEqualTo("TRIAGE");
    }

    @Test
    void no_ground_is_assessed_and_nothing_submitted_before_the_gate_is_finished() {
        Matter matter = filed(Wish.of(Cast.person(79)).disclosure("C1a"));
        Scenario.prove(matter);
        matter.act("suzuki", "START_SEARCH", Map.of());
        matter.answerSearch(REGISTRATION);
        matter.act("suzuki", "FINISH_SEARCH", Map.of());

        JsonObject ground = Json.createObjectBuilder()
                .add("action", "ASSESS")
                .add("item", 1)
                .add("ground", "S14-2")
                .add("engaged", false)
                .build();
        Answer early =
                office.act("suzuki", matter.reference(), matter.seenBy("suzuki").getInt("version"), ground);

        assertThat(early.status()).isEqualTo(409);
        assertThat(act(matter, "suzuki", matter.seenBy("suzuki").getInt("version"), "SUBMIT")
                        .status())
                .isEqualTo(409);
        matter.passTheGate("suzuki");
        matter.act("suzuki", "ASSESS", Map.of("item", 1, "ground", "S14-2", "engaged", false));
    }

    @Test
    void whoever_drafted_may_not_approve_and_an_ordinary_role_may_not_either() {
        Matter matter = filed(Wish.of(Cast.person(75)).disclosure("C1a"));
        Scenario.prove(matter);
        search(matter, REGISTRATION);
        matter.draft("suzuki", Map.of());
        matter.act("suzuki", "SUBMIT", Map.of());

        JsonObject whole = matter.seenBy("suzuki");
        Answer byDrafter = act(matter, "suzuki", whole.getInt("version"), "APPROVE");

        assertThat(byDrafter.status()).isEqualTo(403);
    }

    @Test
    void a_stale_version_is_told_that_someone_was_faster() {
        Matter matter = filed(Wish.of(Cast.person(76)).disclosure("C1a"));
        int stale = matter.seenBy("sato").getInt("version");
        matter.act("sato", "ASK_IDENTITY", Map.of());

        assertThat(act(matter, "kato", stale, "DENY_IDENTITY").status()).isEqualTo(412);
    }

    @Test
    void the_same_submission_sent_again_is_the_same_request_and_other_content_under_its_key_is_refused() {
        String key = UUID.randomUUID().toString();
        JsonObject wish = Wish.of(Cast.person(77)).disclosure("C1a").asJson();

        JsonObject first = office.file(key, wish).good();
        JsonObject second = office.file(key, wish).good();

        assertThat(second.getString("reference")).isEqualTo(first.getString("reference"));
        assertThat(second.getString("receiptCode")).isEqualTo(first.getString("receiptCode"));
        JsonObject other = Wish.of(Cast.person(78)).disclosure("C1a").asJson();
        assertThat(office.file(key, other).status()).isEqualTo(409);
    }

    @Test
    void what_is_wrong_is_said_field_by_field_in_the_callers_language_and_nothing_is_stored() {
        JsonObject wrong = Json.createObjectBuilder()
                .add("language", "ja")
                .add(
                        "requester",
                        Json.createObjectBuilder().add("kind", "PRINCIPAL").add("email", "nobody"))
                .add("accountType", "PERSONAL")
                .add(
                        "items",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "DISCLOSURE")))
                .build();

        Answer answer = office.post(
                "/requests",
                "application/json",
                wrong.toString().getBytes(StandardCharsets.UTF_8),
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Accept-Language", "ja"));

        assertThat(answer.status()).isEqualTo(422);
        JsonArray violations = answer.json().getJsonArray("violations");
        assertThat(violations.getValuesAs(JsonObject.class).stream().map(v -> v.getString("field")))
                .contains("requester.name", "requester.email", "items[0].method", "policyAcknowledged");
        assertThat(answer.body()).contains("入力してください");
    }

    @Test
    void what_is_no_json_or_of_the_wrong_kind_is_refused_and_never_a_defect_of_ours() {
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "{\"items\": 5}",
                "{\"requester\": []}",
                "{\"items\":[{\"type\":\"NO_SUCH\"}]}",
                "{\"language\":\"fr\"}",
                "{\"a\":1,\"a\":2}")) {
            Answer answer = office.post(
                    "/requests",
                    "application/json",
                    body.getBytes(StandardCharsets.UTF_8),
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
            assertThat(answer.status()).as(body).isIn(400, 422);
            assertThat(answer.body()).as(body).contains("\"status\"").doesNotContain("Exception", "at jp.");
        }
    }

    @Test
    void the_catalogue_says_what_is_offered_and_no_ground_against_disclosure_is_offered_against_a_correction() {
        JsonObject catalogue = office.get("/catalogue").good();
        Map<String, JsonObject> offered = catalogue.getJsonArray("requestTypes").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(type -> type.getString("code"), Function.identity()));

        assertThat(offered.keySet())
                .hasSize(13)
                .contains("DISCLOSURE", "CORRECTION", "USE_STOP", "ERASURE", "COMPLAINT", "ADMIN_INSTRUCTION")
                .doesNotContain("OPTOUT_STOP");
        assertThat(offered.get("DISCLOSURE").getJsonArray("reasonCodes").toString())
                .contains("S14-1", "S14-4");
        assertThat(offered.get("CORRECTION").getJsonArray("reasonCodes").toString())
                .contains("C-FACT", "S14-4")
                .doesNotContain("S14-1", "S14-2", "S14-3");
        assertThat(offered.get("DISCLOSURE").getJsonArray("letters").toString()).contains("L-09", "L-12");
    }

    @Test
    void a_third_person_is_asked_without_being_told_who_asks_and_the_answer_leads_back_to_the_review() {
        Cast.Somebody person = Cast.person(83);
        Matter matter = filed(Wish.of(person).disclosure("C2b"));
        Scenario.prove(matter);
        search(matter, Map.of("CONTENT", List.of("C2b")));
        matter.act(
                "suzuki",
                "CONSULT_THIRD_PARTY",
                Map.of(
                        "item", 1,
                        "name", "見本商店 ご担当者",
                        "email", "seller83@example.jp",
                        "concerns", "2026年10月の取引メッセージのうち、貴店の連絡先が記載された部分"));
        assertThat(matter.status()).isEqualTo("CONSULT");
        await().atMost(PATIENCE)
                .until(() -> !stack.mailsTo("seller83@example.jp").isEmpty());
        assertThat(stack.mailsTo("seller83@example.jp").get(0).text())
                .contains("取引メッセージ")
                .doesNotContain(person.name(), person.email(), person.phone());

        matter.act("suzuki", "RECORD_OPINION", Map.of("stance", "OBJECTS", "text", "連絡先は伝えないでほしい"));
        assertThat(matter.status()).isEqualTo("REVIEW");
    }

    @Test
    void a_requester_whose_data_went_astray_is_told_once_a_day_and_by_the_privacy_manager_alone() {
        Cast.Somebody person = Cast.person(84);
        Matter matter = filed(Wish.of(person).disclosure("C1a"));
        JsonObject account = Json.createObjectBuilder()
                .add("what", "お客様の開示資料の一部を別の方へ送付しました。")
                .add("data", "ご請求の受付番号と開示資料の表紙")
                .add("cause", "封入の取り違え")
                .add("harm", "送付先で開封されましたが、回収を終えています。")
                .add("measures", "封入を二人で確認する手順に改めました。")
                .build();
        JsonObject leak = Json.createObjectBuilder()
                .add("occurredOn", "2026-11-20")
                .add("incident", "INC-2026-0007")
                .add("reported", true)
                .add("ja", account)
                .build();
        String path = "/requests/" + matter.reference() + "/leak-notices";

        assertThat(office.send("suzuki", "POST", path, leak, Map.of()).status()).isEqualTo(403);
        assertThat(office.send("nakamura", "POST", path, leak, Map.of()).status())
                .isEqualTo(204);
        assertThat(office.send("nakamura", "POST", path, leak, Map.of()).status())
                .isEqualTo(409);
        await().atMost(PATIENCE)
                .until(() -> lettersOf(matter, person)
                        .anyMatch(letter -> letter.subject().contains("誤送付")));
        assertThat(lettersOf(matter, person).findFirst().orElseThrow().text()).contains("封入の取り違え", "個人情報保護委員会");
    }

    @Test
    void an_unknown_and_a_wrong_receipt_code_get_the_same_answer() {
        Answer unknown = office.status("0".repeat(27));
        Answer malformed = office.status("nonsense");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(malformed.status()).isEqualTo(404);
        assertThat(malformed.body()).isEqualTo(unknown.body());
    }

    @Test
    void staff_addresses_are_closed_to_strangers_and_to_customers() {
        Matter matter = filed(Wish.of(Cast.person(79)).disclosure("C1a"));

        for (String path :
                List.of("/requests", "/requests/" + matter.reference(), "/dashboard", "/audit/verification")) {
            assertThat(office.get(path).status()).as(path).isEqualTo(401);
            assertThat(office.get("hanako", path).status()).as(path).isEqualTo(403);
        }
        assertThat(office.read("kimura", matter.reference()).status()).isEqualTo(403);
    }

    private static Letter newestLetterOf(Matter matter, Cast.Somebody person) {
        await().atMost(PATIENCE).until(() -> lettersOf(matter, person).findAny().isPresent());
        return lettersOf(matter, person).findFirst().orElseThrow();
    }

    private static Stream<Letter> lettersOf(Matter matter, Cast.Somebody person) {
        return stack.mailsTo(person.email()).stream()
                .filter(letter -> letter.text().contains(matter.reference()))
                // the closing letter repeats what the decision's own letter has said
                .filter(letter -> !letter.subject().contains("完了"));
    }

    private static Matter filed(Wish wish) {
        Matter matter = new Matter(office, wish.asJson());
        matter.file();
        return matter;
    }

    private static void search(Matter matter, Map<String, List<String>> held) {
        matter.act("suzuki", "START_SEARCH", Map.of());
        matter.answerSearch(held);
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        matter.passTheGate("suzuki");
    }

    private static Answer reject(Matter matter, String account, String basis) {
        JsonObject proposal = Json.createObjectBuilder()
                .add("action", "PROPOSE_REJECTION")
                .add("reasonCode", "S14-4")
                .add("basis", basis)
                .add("internalReason", "書類の提出がない")
                .add("externalReason", "ご本人からの請求であることを確認できる書類を、期日までにいただけませんでした。")
                .build();
        return office.act(account, matter.reference(), matter.seenBy(account).getInt("version"), proposal);
    }

    private static boolean draftIsRefused(Matter matter, Matter.Reason reason) {
        return !draft(matter, reason).isGood();
    }

    private static Answer draft(Matter matter, Matter.Reason reason) {
        JsonObject whole = matter.seenBy("suzuki");
        var lines = Json.createArrayBuilder();
        for (JsonValue owed : whole.getJsonObject("decisions")
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("owed")) {
            var line = Json.createObjectBuilder()
                    .add("category", owed.asJsonObject().getString("category"))
                    .add("disposition", reason.disposition())
                    .add("reasonCode", reason.code())
                    .add("internalReason", reason.internal())
                    .add("externalReason", reason.external());
            if (owed.asJsonObject().containsKey("system")) {
                line.add("system", owed.asJsonObject().getString("system"));
            }
            lines.add(line);
        }
        return office.decide("suzuki", matter.reference(), whole.getInt("version"), 1, lines.build());
    }

    private static Answer act(Matter matter, String account, long version, String action) {
        return office.act(
                account,
                matter.reference(),
                version,
                Json.createObjectBuilder().add("action", action).build());
    }

    private static void awaitEnd(Matter matter, String status) {
        await().atMost(PATIENCE).until(() -> matter.status().equals(status));
    }

    private static void assertTrailIsIntact(Matter matter) {
        JsonArray events = office.get("ito", "/requests/" + matter.reference() + "/events")
                .good()
                .getJsonArray("events");
        assertThat(events.getValuesAs(JsonObject.class).stream().map(event -> event.getString("name")))
                .contains("REQUEST_RECEIVED", "ASK_IDENTITY", "CONFIRM_IDENTITY", "APPROVE", "CLOSE");
        assertThat(office.get("ito", "/audit/verification").good().getBoolean("intact"))
                .isTrue();
    }
}
