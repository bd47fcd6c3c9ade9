package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Matter.Reason;
import jp.madoguchi.config.demo.Wish;
import org.junit.jupiter.api.Test;

/** Scenarios 5, 20, 21, 24, 25, 32 and 40 of the domain: what is corrected, stopped and erased. */
class ScenariosOfStoppingIT extends Scenario {

    @Test
    void scenario_5_a_ground_against_disclosure_is_refused_for_a_correction() {
        Matter matter = filed(Wish.of(Cast.person(501)).correction("C1a", "1991年4月3日", "1991年3月4日"));
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        passTheGate(matter);

        Answer refused = office.decide(
                "suzuki",
                matter.reference(),
                matter.seenBy("suzuki").getInt("version"),
                1,
                jakarta.json.Json.createArrayBuilder()
                        .add(json(
                                "category", "C1a",
                                "system", "MEMBERS",
                                "disposition", "WITHHOLD",
                                "reasonCode", "S14-2",
                                "internalReason", "業務に支障がある",
                                "externalReason", "業務の適正な実施に著しい支障を及ぼすおそれがあるため、訂正しません。"))
                        .build());

        assertRefused(refused, 422, "reasonCode", "S14-2");
        assertRefused(
                tryTo(matter, "suzuki", "ASSESS", ground(1, "S14-2", "業務に支障がある", Map.of("IMPACT", "担当者の手間"))),
                422,
                "ground");
    }

    @Test
    void scenario_20_a_wrong_fact_is_corrected_everywhere_and_the_letter_says_the_new_value() {
        Cast.Somebody person = Cast.person(502);
        on("2027-02-01");
        Matter matter = filed(Wish.of(person).correction("C1a", "生年月日 1991年4月3日", "生年月日 1991年3月4日"));
        assertThat(clock(matter, "C-SLA").getString("dueOn")).isEqualTo("2027-02-16");
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1a"), "ORDERS", List.of("C1a")));
        passTheGate(matter);
        justified(
                matter, 1, "C-NOTFACT", Map.of("TRUE_FACT_EVIDENCE", "運転免許証の写しで確認", "BEFORE_AND_AFTER", "4月3日を3月4日に"));
        matter.draft("suzuki", Map.of());
        submit(matter);
        assertThat(matter.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L1");
        matter.act("tanaka", "APPROVE", Map.of());
        execute(matter, "1991年4月3日", "1991年3月4日", List.of("S06", "R03"));
        awaitStatus(matter, "CLOSED");

        assertThat(outcome(matter)).isEqualTo("FULL");
        JsonObject execution = matter.seenBy("watanabe").getJsonObject("execution");
        assertThat(execution.toString()).contains("MEMBERS", "ORDERS");
        assertThat(letter(matter, "processors@example.jp", "ご通知").text())
                .contains("訂正")
                .doesNotContain(person.phone());
        assertThat(letter(matter, person, "訂正").text()).contains("1991年3月4日", "委託先");
    }

    @Test
    void scenario_21_an_evaluation_stays_and_the_wrong_fact_inside_it_is_corrected() {
        Cast.Somebody person = Cast.person(503);
        Matter matter = filed(Wish.of(person).correction("C2b", "取引回数 2回、要注意の評価", "取引回数 20回、評価の削除"));
        prove(matter);
        search(matter, Map.of("CONTENT", List.of("C2b")));
        passTheGate(matter);
        justified(
                matter,
                1,
                "C-NOTFACT",
                Map.of(
                        "TRUE_FACT_EVIDENCE",
                        "注文記録で20回を確認",
                        "BEFORE_AND_AFTER",
                        "2回を20回に",
                        "INVESTIGATION_RECORD",
                        "注文記録と照合"));
        assess(matter, 1, "C-EVAL", "要注意の評価は担当者の評価である", Map.of("CLASSIFICATION_OF_STATEMENT", "取引回数は事実、要注意は評価"));
        matter.draftItem(
                "suzuki",
                1,
                List.of(
                        line(
                                "category", "C2b",
                                "system", "CONTENT",
                                "record", "評価の記録",
                                "field", "取引回数",
                                "disposition", "GRANT"),
                        line(
                                "category", "C2b",
                                "system", "CONTENT",
                                "record", "評価の記録",
                                "field", "評価",
                                "disposition", "WITHHOLD",
                                "reasonCode", "C-EVAL",
                                "internalReason", "担当者の評価であり事実ではない",
                                "externalReason", "ご指摘の部分は事実ではなく評価に関する情報であり、訂正の対象となりません。")));
        submit(matter);
        approve(matter);
        execute(matter, "2回", "20回", List.of());
        awaitStatus(matter, "CLOSED");

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        assertThat(letter(matter, person, "訂正").text()).contains("20回", "評価に関する情報", "第34条");
    }

    @Test
    void scenario_24_advertising_that_went_on_after_an_objection_stops_within_two_days() {
        Cast.Somebody person = Cast.person(504);
        on("2027-01-10");
        office.send(
                        "sato",
                        "PUT",
                        "/preferences/people/settings",
                        jakarta.json.Json.createObjectBuilder()
                                .add("identifier", person.email())
                                .add("choices", json("PROMO_EMAIL", "OFF"))
                                .build(),
                        Map.of())
                .good();
        on("2027-01-20");
        JsonObject reported = office.send(
                        "watanabe",
                        "POST",
                        "/preferences/people/contacts",
                        json(
                                "identifier", person.email(),
                                "control", "PROMO_EMAIL",
                                "at", "2027-01-20T09:30:00+09:00"),
                        Map.of())
                .good();
        assertThat(reported.toString()).contains("PROMO_EMAIL");
        on("2027-02-01");
        Matter matter = filed(Wish.of(person).useStop("U6", "案内メールを止めたのに、また届きました。", "P15"));
        JsonObject stop = later(matter).get(0);
        assertThat(stop.getString("reason")).isEqualTo("PROVISIONAL_STOP");
        assertThat(stop.getString("dueOn")).isEqualTo("2027-02-03");
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1b")));
        matter.draft("suzuki", Map.of());
        assertThat(matter.seenBy("suzuki").get("grounds").toString())
                .as("the incident supports the assertion")
                .contains("refusal.asserted.U6.contacted");
        submit(matter);
        approve(matter);
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("FULL");
        assertThat(letter(matter, person, "利用停止").text()).contains("第35条", "マーケティング", "2027年");
        assertThat(clock(matter, "C-EXEC").getString("dueOn")).isEqualTo("2027-02-03");
    }

    @Test
    void scenario_25_a_banned_user_has_everything_erased_but_the_record_of_the_ban() {
        Cast.Somebody person = Cast.person(505);
        Matter matter = filed(Wish.of(person).erasure("U4", "利用停止になったので、記録もふくめて消してください。", "C1b", "C2b"));
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1b"), "CONTENT", List.of("C2b")));
        passTheGate(matter);
        matter.examine("suzuki", true);
        Reason overridden = new Reason(
                "WITHHOLD",
                "U-OVERRIDE",
                "再登録による不正の防止に必要",
                "不正な行為の防止のために必要な記録であり、消去しないことについて、お客様の利益を上回る特別な事情があるため消去しません。");
        matter.draft("suzuki", Map.of("C2b", overridden));
        assertRefused(tryTo(matter, "suzuki", "SUBMIT", Map.of()), 409);

        weighed(matter, "UNLAWFUL_ACTS", "利用停止の記録がなければ、同じ者の再登録と不正を防げない");
        submit(matter);
        assertThat(matter.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L2");
        approve(matter);
        assertThat(refusedBy(() -> matter.execute("suzuki")))
                .as("an erasure can be thought over")
                .contains("cooling.off");
        inDays(4);
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        assertThat(letter(matter, person, "利用停止").text())
                .contains("連絡先・アカウント情報", "特別な事情", "第35条")
                .doesNotContain("再登録");
    }

    @Test
    void scenario_32_provision_to_advertisers_stops_and_processors_are_explained() {
        Cast.Somebody person = Cast.person(506);
        on("2027-02-01");
        Matter matter = filed(Wish.of(person)
                .asking(
                        "TP_STOP",
                        Map.of(
                                "recipients", List.of("R07", "R08", "R03", "R06"),
                                "ground", "T4",
                                "explanation", "広告の会社から勧誘が続いています。")));
        JsonObject provisional = later(matter).get(0);
        assertThat(provisional.getString("dueOn")).isEqualTo("2027-02-03");
        assertThat(provisional.getJsonArray("codes").toString()).isEqualTo("[\"R07\",\"R08\"]");
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1b")));
        passTheGate(matter);
        matter.examine("suzuki", true);
        assess(matter, 1, "T-NOT3P", "配送と分析の委託先である", Map.of("CONTRACT_OR_JOINT_USE_NOTICE", "委託契約書(配送・分析)"));
        Reason noThirdParty =
                new Reason("WITHHOLD", "T-NOT3P", "委託先", "この提供先は当社が業務を委託している事業者であり、法律上の第三者にあたらないため、停止の対象となりません。");
        matter.draft("suzuki", Map.of("R03", noThirdParty, "R06", noThirdParty));
        submit(matter);
        approve(matter);
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        for (String partner : List.of("ad-partners@example.jp", "product-feed-partners@example.jp")) {
            assertThat(letter(matter, partner, "ご通知").text()).contains("提供");
        }
        assertThat(letter(matter, person, "第三者提供").text()).contains("第35条", "委託");
        assertThat(toldAbout(matter)).contains("R07", "R08").doesNotContain("R03", "R06");
    }

    @Test
    void scenario_32_the_records_of_what_was_provided_before_a_stop_are_shown_and_no_one_elses() {
        Cast.Somebody person = Cast.person(511);
        Cast.Somebody other = Cast.person(512);
        on("2027-01-15");
        provided(person, "R07", "2026-12-01");
        provided(person, "R08", null);
        provided(other, "R10", null);
        assertRefused(record(person, "R06", null), 422, "recipient", "R06");
        assertRefused(record(person, "R07", "2026-12-01"), 422, "identifier");
        on("2027-02-01");
        Matter stop = filed(Wish.of(person)
                .asking(
                        "TP_STOP",
                        Map.of("recipients", List.of("R07", "R08"), "ground", "T4", "explanation", "勧誘が続いています。")));
        prove(stop);
        search(stop, Map.of("MEMBERS", List.of("C1b")));
        passTheGate(stop);
        stop.examine("suzuki", true);
        stop.draft("suzuki", Map.of());
        submit(stop);
        approve(stop);
        carryOut(stop);

        on("2027-02-08");
        Matter matter = filed(Wish.of(person)
                .asking(
                        "TPR_DISCLOSURE",
                        Map.of("categories", List.of("ALL"), "period", "2026年1月から", "method", "ELECTRONIC")));
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1b")));
        JsonObject found = office.get("suzuki", "/requests/" + matter.reference() + "/provisions")
                .good()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(found.getString("period")).isEqualTo("2026年1月から");
        assertThat(found.toString()).contains("R07", "R08").doesNotContain("R10", other.email());
        matter.draft("suzuki", Map.of());
        submit(matter);
        matter.act("tanaka", "APPROVE", Map.of());
        int task = matter.seenBy("watanabe")
                .getJsonObject("execution")
                .getJsonArray("tasks")
                .getJsonObject(0)
                .getInt("number");
        assertRefused(extract(matter, task, other.email()), 422, "identifiers");
        extract(matter, task, person.email()).good();
        matter.act("watanabe", "EXECUTE", Map.of("task", task, "evidence", "第三者提供記録の抜粋を確認した"));
        awaitStatus(matter, "CLOSED");

        assertThat(letter(matter, person, "第三者提供記録").text()).contains("第33条第5項", "_provisions.pdf");
        enterCode(matter, person);
        String extract = PdfText.of(office.fileAsRequester(
                matter.receiptCode(),
                "/receipt/deliveries/" + deliveries(matter).get(0).getString("id")));
        assertThat(extract)
                .contains("第三者広告の配信・表示事業者", "第三者サービス内の商品情報の配信・表示事業者", "ご本人の同意:得ています", person.email())
                .doesNotContain("クレジットカード発行会社", other.email());
    }

    private static void provided(Cast.Somebody person, String recipient, String on) {
        assertThat(record(person, recipient, on).status()).isEqualTo(201);
    }

    private static Answer record(Cast.Somebody person, String recipient, String on) {
        JsonObjectBuilder sent = Json.createObjectBuilder()
                .add("identifier", person.email())
                .add("direction", "PROVIDED")
                .add("recipient", recipient)
                .add("basis", "CONSENT")
                .add("categories", Json.createArrayBuilder().add("C1b"))
                .add("recordedAs", "INDIVIDUAL");
        if (on != null) {
            sent.add("providedOn", on);
        }
        return office.send("watanabe", "POST", "/provisions", sent.build(), Map.of());
    }

    private static Answer extract(Matter matter, int task, String identifier) {
        return office.send(
                "watanabe",
                "POST",
                "/requests/" + matter.reference() + "/execution/" + task + "/provisions",
                Json.createObjectBuilder()
                        .add("identifiers", Json.createArrayBuilder().add(identifier))
                        .build(),
                Map.of());
    }

    private static List<String> toldAbout(Matter matter) {
        return office
                .get("suzuki", "/requests/" + matter.reference() + "/recipients")
                .good()
                .getJsonArray("recipients")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(told -> told.getJsonObject("notice").getString("recipient"))
                .toList();
    }

    @Test
    void scenario_40_a_child_under_16_needs_no_ground_once_the_amendment_of_2026_is_in_force() {
        on("2028-06-30");
        Matter before = askedForAChildBornOn("2014-05-01", 507);
        assertThat(before.seenBy("suzuki").getString("ruleSet")).isEqualTo("APPI_PRIVATE_2022");
        assertThat(before.seenBy("suzuki").get("grounds").toString()).doesNotContain("U-YOUNG");
        before.examine("suzuki", false);
        Reason noGround =
                new Reason("WITHHOLD", "U-NOGROUND", "目的がなくなっていない", "主張された理由を確認しましたが、利用する必要がなくなったとは認められないため消去しません。");
        before.draft("suzuki", Map.of("C2a", noGround));
        submit(before);
        approve(before);
        awaitStatus(before, "CLOSED");
        assertThat(outcome(before)).isEqualTo("REFUSED");

        on("2028-07-03");
        Matter after = askedForAChildBornOn("2014-05-01", 509);
        assertThat(after.seenBy("suzuki").getString("ruleSet")).isEqualTo("AMEND_2026");
        assertRefused(tryTo(after, "suzuki", "ASSESS", young("2011-07-01", "JUSTIFIED")), 422, "verdict");
        after.act("suzuki", "ASSESS", young("2014-05-01", "JUSTIFIED"));
        after.draft("suzuki", Map.of());
        submit(after);
        assertThat(after.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L1");
        after.act("tanaka", "APPROVE", Map.of());
        assertThat(after.status()).isEqualTo("EXECUTION");
        assertThat(after.seenBy("watanabe").get("execution").toString()).contains("ERASE");
    }

    private static Matter askedForAChildBornOn(String day, int person) {
        Matter matter = filed(Wish.of(Cast.person(person))
                .onBehalfOf(Cast.person(person + 1), "STATUTORY_AGENT")
                .erasure("U4", "子どもの記録を消してください。", "C2a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.sendDocument("KS");
        matter.act(
                "kato",
                "RECORD_AUTHORITY",
                Map.of(
                        "kind", "MINOR_PARENT",
                        "proof", "KS",
                        "proofDated", "2028-06-20",
                        "checked", List.of("RELATION"),
                        "minorBornOn", day,
                        "note", "戸籍で親子関係を確認した"));
        confirm(matter, Map.of("DL", "2035-05-01", "KS", "2028-06-20"), "NAME", "PHOTO", "RELATION", "AUTHORITY");
        search(matter, Map.of("ACCESS", List.of("C2a")));
        passTheGate(matter);
        return matter;
    }

    private static Map<String, Object> young(String bornOn, String verdict) {
        return Map.of(
                "item",
                1,
                "asserted",
                Map.of(
                        "ground",
                        "U-YOUNG",
                        "verdict",
                        verdict,
                        "note",
                        "戸籍で生年月日を確認した",
                        "particulars",
                        Map.of("BIRTH_DATE", bornOn)));
    }

    private static void justified(Matter matter, int item, String ground, Map<String, String> particulars) {
        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        item,
                        "asserted",
                        Map.of(
                                "ground",
                                ground,
                                "verdict",
                                "JUSTIFIED",
                                "note",
                                "資料と照合して確認した",
                                "particulars",
                                particulars)));
    }

    /** The balancing sheet, on which one circumstance outweighs the data subject. */
    private static void weighed(Matter matter, String heaviest, String why) {
        List<Map<String, String>> balance = java.util.stream.Stream.of(
                        "PROTECTION", "LAW", "CONTRACT", "UNLAWFUL_ACTS", "LEGAL_CLAIMS")
                .map(each -> each.equals(heaviest)
                        ? Map.of("circumstance", each, "weight", "OUTWEIGHS", "reason", why)
                        : Map.of("circumstance", each, "weight", "NONE", "reason", "該当する事情なし"))
                .toList();
        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        1,
                        "asserted",
                        Map.of(
                                "ground", "U6",
                                "verdict", "NOT_JUSTIFIED",
                                "note", "権利利益を害するおそれより防止の必要が大きい",
                                "particulars", Map.of("OBJECTIVE_RISK", "一般の方の感じ方からも、おそれは小さい"),
                                "balance", balance)));
    }

    private static List<JsonObject> later(Matter matter) {
        return office.get("suzuki", "/requests/" + matter.reference() + "/later")
                .good()
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class);
    }

    private static void execute(Matter matter, String before, String after, List<String> recipients) {
        for (JsonObject task : matter.seenBy("watanabe")
                .getJsonObject("execution")
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class)) {
            matter.act(
                    "watanabe",
                    "EXECUTE",
                    Map.of(
                            "task", task.getInt("number"),
                            "evidence", "作業票のとおり実施済み",
                            "before", before,
                            "after", after,
                            "recipients", recipients));
        }
    }
}
