package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Matter.Reason;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import org.junit.jupiter.api.Test;

/** Scenarios 1, 3, 4, 17, 38 and 42 of the domain: what is disclosed, and what is not. */
class ScenariosOfDisclosureIT extends Scenario {

    private static final Map<String, List<String>> REGISTRATION =
            Map.of("MEMBERS", List.of("C1a", "C1b"), "ORDERS", List.of("C1a", "C2c"));
    private static final Map<String, String> HARM_TO_THE_SELLER = Map.of(
            "WHO_IS_AT_RISK", "取引の相手方である出品者",
            "INTEREST", "住所を知られない利益",
            "CAUSAL_LINK", "住所を知れば訪問や連絡ができる",
            "LIKELIHOOD", "評価をめぐる応酬があり具体的",
            "WHY_MASKING_DOES_NOT_SUFFICE", "氏名と住所の塗りつぶしで足りる");

    @Test
    void scenario_1_a_plain_disclosure_online_is_given_in_full_and_in_time() {
        Cast.Somebody hanako = Cast.hanako();
        on("2027-02-01");
        Matter matter = filed(Wish.of(hanako).disclosure("ALL"));
        matter.act("sato", "ASK_IDENTITY", Map.of("registeredEmail", hanako.email()));
        matter.logIn("hanako");
        enterCode(matter, hanako);
        assertThat(matter.status()).isEqualTo("TRIAGE");

        search(matter, REGISTRATION);
        on("2027-02-10");
        matter.draft("suzuki", Map.of());
        submit(matter);
        on("2027-02-12");
        matter.act("tanaka", "APPROVE", Map.of());
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("FULL");
        assertThat(letter(matter, hanako, "開示決定").text())
                .contains("第33条", "氏名・生年月日などの基本情報(会員台帳)", "ご本人であることを改めて確認", "/receipt");
        JsonObject sla = clock(matter, "C-SLA");
        assertThat(sla.getString("dueOn")).isEqualTo("2027-02-16");
        assertThat(sla.getBoolean("stopped")).isTrue();
        assertThat(sla.getInt("remaining")).isPositive();
        assertThat(matter.seenBy("suzuki").getString("suitPossibleFrom")).isEqualTo("2027-02-16");

        JsonObject delivery = deliveries(matter).get(0);
        String path = "/receipt/deliveries/" + delivery.getString("id");
        on("2027-02-15");
        assertRefused(office.getAsRequester(matter.receiptCode(), path), 409);
        matter.logIn("hanako");
        enterCode(matter, hanako);
        assertThat(office.getAsRequester(matter.receiptCode(), path).status()).isEqualTo(200);
        on("2027-03-18");
        matter.logIn("hanako");
        assertThat(office.getAsRequester(matter.receiptCode(), path).status())
                .as("thirty days after it was collected")
                .isNotEqualTo(200);
        assertThat(deliveries(matter)).isEmpty();
        stack.fireTimer("RetentionJob");
        await("the package is destroyed")
                .atMost(PATIENCE)
                .until(() -> events(matter).contains("DELIVERY_DESTROYED"));
    }

    @Test
    void scenario_3_nothing_is_reviewed_while_a_system_has_answered_with_an_error() {
        Matter matter = filed(Wish.of(Cast.person(311)).disclosure("C1a"));
        prove(matter);
        matter.act("suzuki", "START_SEARCH", Map.of());
        matter.answerOne("MEMBERS", List.of("C1a"));
        for (String system : List.of("SUPPORT", "PERSONNEL")) {
            matter.answerOne(system, List.of());
        }
        matter.act("watanabe", "ANSWER_SEARCH", Map.of("system", "ORDERS", "result", "ERROR", "note", "検索基盤が停止中"));

        assertRefused(tryTo(matter, "suzuki", "FINISH_SEARCH", Map.of()), 409, "ORDERS");
        assertThat(office.decide(
                                "suzuki",
                                matter.reference(),
                                matter.seenBy("suzuki").getInt("version"),
                                1,
                                jakarta.json.Json.createArrayBuilder()
                                        .add(json("category", "C1a", "system", "ORDERS", "disposition", "NOT_HELD"))
                                        .build())
                        .status())
                .as("none is not recorded for a system that could not be searched")
                .isEqualTo(409);
        assertThat(matter.status()).isEqualTo("SEARCH");

        matter.answerOne("ORDERS", List.of());
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        assertThat(matter.status()).isEqualTo("REVIEW");
    }

    @Test
    void scenario_4_a_third_person_inside_a_record_is_masked_and_the_rest_is_disclosed() {
        Cast.Somebody person = Cast.person(312);
        Matter matter = filed(Wish.of(person).disclosure("C1a", "C2b"));
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1a"), "CONTENT", List.of("C2b")));
        passTheGate(matter);
        assess(matter, 1, "S14-1", "取引メッセージに出品者「見本商店 架空 次郎」の住所がある", HARM_TO_THE_SELLER);

        Reason leaks =
                new Reason("GRANT_MASKED", "S14-1", "出品者「見本商店 架空 次郎」の氏名と住所", "出品者である見本商店 架空 次郎さんの情報が含まれるため、除いて開示します。");
        assertThat(refusedBy(() -> matter.draft("suzuki", Map.of("C2b", leaks))))
                .contains("lines[");

        Reason masked = new Reason(
                "GRANT_MASKED",
                "S14-1",
                "出品者「見本商店 架空 次郎」の氏名と住所",
                "取引の相手方の氏名・住所が含まれ、開示により当該相手方の権利利益を害するおそれがあるため、その部分を除いて開示します。");
        matter.draft("suzuki", Map.of("C2b", masked));
        submit(matter);
        assertThat(matter.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L2");
        assertRefused(tryTo(matter, "tanaka", "APPROVE", Map.of()), 409);
        approve(matter);
        int messages = tasks(matter).stream()
                .filter(task -> task.getString("system", "").equals("CONTENT"))
                .map(task -> task.getInt("number"))
                .findFirst()
                .orElseThrow();
        assertRefused(
                attach(matter, messages, SpecimenExtract.barredOver("ご購入ありがとうございます。", "見本商店 架空 次郎")),
                422,
                "file",
                "見本商店 架空 次郎");
        assertThat(attach(matter, messages, SpecimenExtract.barredOver("ご購入ありがとうございます。", ""))
                        .status())
                .isLessThan(300);
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        Letter letter = letter(matter, person, "一部開示決定");
        assertThat(letter.text())
                .contains("第33条第2項第1号", "第14項第1号", "投稿・取引メッセージ・評価", "黒塗り")
                .doesNotContain("架空 次郎", "見本商店");
        assertThat(PdfText.of(onPaper(matter, "L-10")))
                .contains(matter.reference(), "第33条第2項第1号", "黒塗り")
                .doesNotContain("次郎", "見本商店");
    }

    @Test
    void scenario_17_a_sixth_identical_request_is_looked_at_and_not_refused_for_its_number() {
        Cast.Somebody person = Cast.person(313);
        Matter first = answeredInFull(person);
        for (int earlier = 2; earlier <= 5; earlier++) {
            Matter again = filed(Wish.of(person).disclosure("C2a"));
            assertThat(flags(again).contains("ABUSE_REVIEW")).isEqualTo(earlier >= 3);
        }
        Matter sixth = filed(Wish.of(person).disclosure("C2a"));
        assertThat(flags(sixth)).contains("ABUSE_REVIEW");
        assertThat(sixth.status()).as("nothing is refused by itself").isEqualTo("TRIAGE");
        prove(sixth);
        search(sixth, Map.of("ACCESS", List.of("C2a")));
        passTheGate(sixth);

        Answer volumeAlone = tryTo(
                sixth,
                "suzuki",
                "ASSESS",
                ground(
                        1,
                        "S14-2",
                        "60日以内に6回目の同じ内容の請求",
                        Map.of(
                                "IMPACT", "60日間で6回の請求がされているため多い",
                                "MORE_THAN_NUISANCE", "6回目の請求です",
                                "WHY_MASKING_DOES_NOT_SUFFICE", "回数が多いため")));
        assertRefused(volumeAlone, 422, "IMPACT");

        assess(
                sixth,
                1,
                "S14-2",
                "毎回の復元作業で窓口が止まる",
                Map.of(
                        "IMPACT", "ログの復元に担当者2名が各3日かかり、その間ほかの請求者への回答が平均4日遅延した",
                        "MORE_THAN_NUISANCE", "復元は手作業で、窓口の業務が停止する",
                        "WHY_MASKING_DOES_NOT_SUFFICE", "復元作業そのものが支障の原因である",
                        "WHAT_IS_OFFERED", "前回お渡しした開示資料(有効期間中)の再交付",
                        "WHY_NOT_SEVERABLE", "一部の期間でも同じ復元作業を要する"));
        sixth.draft(
                "suzuki",
                Map.of(
                        "C2a",
                        new Reason(
                                "WITHHOLD",
                                "S14-2",
                                "復元作業による窓口の停止",
                                "ログの復元に特別な手作業を要し、ほかの方のご請求への対応に著しい支障が生じているため開示しません。")));
        submit(sixth);
        assertThat(sixth.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L2");
        approve(sixth);
        awaitStatus(sixth, "CLOSED");

        assertThat(outcome(sixth)).isEqualTo("REFUSED");
        assertThat(letter(sixth, person, "不開示決定").text()).contains("第33条第2項第2号", "第14項第2号", "前回お渡しした開示資料");
        assertThat(first.status()).isEqualTo("CLOSED");
    }

    @Test
    void scenario_38_an_employee_gets_the_facts_of_the_own_file_and_evaluations_case_by_case() {
        Cast.Somebody employee = Cast.person(314);
        Matter matter = filed(Wish.of(employee).as("EMPLOYEE").disclosure("C1a", "HR"));
        assertThat(office.get("kobayashi", "/requests?view=PERSONNEL&q=" + matter.reference())
                        .good()
                        .toString())
                .contains(matter.reference());
        prove(matter);
        search(matter, Map.of("PERSONNEL", List.of("C1a", "HR")));
        passTheGate(matter);
        assess(
                matter,
                1,
                "S14-2",
                "上長が書いた人事考課の評価所見",
                Map.of(
                        "IMPACT", "所見の開示が前提となると率直な評価が書かれず、人事考課の運用が成り立たなくなる",
                        "MORE_THAN_NUISANCE", "考課制度そのものの機能が失われる",
                        "WHAT_IS_OFFERED", "所見欄を除いた考課表の事実の欄",
                        "WHY_MASKING_DOES_NOT_SUFFICE", "所見欄は全体が評価であり、事実の欄は開示する"));
        assess(matter, 1, "S14-1", "面談記録に同席した同僚の氏名がある", HARM_TO_THE_SELLER);

        matter.draftItem(
                "suzuki",
                1,
                List.of(
                        line("category", "C1a", "system", "PERSONNEL", "disposition", "GRANT"),
                        line("category", "HR", "system", "PERSONNEL", "disposition", "GRANT"),
                        line(
                                "category", "HR",
                                "system", "PERSONNEL",
                                "record", "2026年度 考課表",
                                "field", "評価所見",
                                "disposition", "WITHHOLD",
                                "reasonCode", "S14-2",
                                "internalReason", "所見欄は評価そのもの",
                                "externalReason", "人事考課の所見が含まれ、開示により考課業務の適正な実施に著しい支障を及ぼすおそれがあるため開示しません。"),
                        line(
                                "category", "HR",
                                "system", "PERSONNEL",
                                "record", "面談記録",
                                "field", "同席者",
                                "disposition", "GRANT_MASKED",
                                "masking", "同席者の氏名を黒塗り",
                                "reasonCode", "S14-1",
                                "internalReason", "同席者の氏名",
                                "externalReason", "ほかの従業員を特定できる情報が含まれ、その権利利益を害するおそれがあるため、その部分を除いて開示します。")));
        submit(matter);
        assertThat(matter.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L2");
        approve(matter);
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        assertThat(letter(matter, employee, "一部開示決定").text()).contains("第33条第2項第2号", "第33条第2項第1号", "人事");
    }

    @Test
    void scenario_42_a_request_keeps_the_policy_of_its_day_unless_the_later_one_is_better_for_the_requester() {
        Cast.Somebody person = Cast.person(315);
        on("2027-05-20");
        Matter kept = filed(Wish.of(person).disclosure("C1a"));
        Matter bettered = filed(Wish.of(Cast.person(316)).disclosure("C1b"));
        prove(kept);
        prove(bettered);
        on("2027-06-02");
        assertThat(filed(Wish.of(Cast.person(317)).disclosure("C1a"))
                        .seenBy("suzuki")
                        .getString("policyVersion"))
                .isEqualTo("v4");
        for (Matter matter : List.of(kept, bettered)) {
            search(matter, Map.of("MEMBERS", List.of("C1a", "C1b")));
        }
        assertRefused(tryTo(bettered, "suzuki", "APPLY_POLICY_TEXT", Map.of("policyText", "v4")), 422, "note");
        bettered.act("suzuki", "APPLY_POLICY_TEXT", Map.of("policyText", "v4", "note", "回答までの目安が短く、請求者に有利である"));
        for (Matter matter : List.of(kept, bettered)) {
            matter.draft("suzuki", Map.of());
            submit(matter);
            matter.act("tanaka", "APPROVE", Map.of());
            carryOut(matter);
        }

        assertThat(kept.seenBy("suzuki").getString("policyVersion")).isEqualTo("v3");
        assertThat(letter(kept, person, "開示決定").text()).contains("v3").doesNotContain("v4");
        assertThat(bettered.seenBy("suzuki").getString("appliedPolicyVersion")).isEqualTo("v4");
        assertThat(letter(bettered, Cast.person(316), "開示決定").text()).contains("v4");
        assertThat(events(bettered)).contains("APPLY_POLICY_TEXT");
    }

    private static List<JsonObject> tasks(Matter matter) {
        return matter.seenBy("watanabe")
                .getJsonObject("execution")
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class);
    }

    private static Answer attach(Matter matter, int task, byte[] pdf) {
        return office.attach("watanabe", matter.reference(), task, "取引メッセージ.pdf", "application/pdf", pdf);
    }

    private static Matter answeredInFull(Cast.Somebody person) {
        Matter matter = filed(Wish.of(person).disclosure("C2a"));
        prove(matter);
        search(matter, Map.of("ACCESS", List.of("C2a")));
        matter.draft("suzuki", Map.of());
        submit(matter);
        matter.act("tanaka", "APPROVE", Map.of());
        carryOut(matter);
        return matter;
    }
}
