package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import org.junit.jupiter.api.Test;

/** Scenarios 28, 29, 31, 34 and 36 of the domain: who answers, by which way, for which fee, and how a request ends early. */
class ScenariosOfProcedureIT extends Scenario {

    @Test
    void scenario_28_a_work_account_is_split_between_its_organisation_and_us() {
        Cast.Somebody person = at("acme.example.jp", Cast.person(601));
        Matter matter = filed(Wish.of(person).withAccount("WORK_SCHOOL").disclosure("ALL"));
        Answer referred = tryTo(
                matter,
                "sato",
                "REFER_PART",
                Map.of("item", 1, "categories", List.of("E5"), "reason", "R-ORG", "organisation", "ACME"));
        assertThat(referred.status()).as(referred.body()).isEqualTo(200);
        assertThat(letter(matter, person, "他の窓口のご案内").text())
                .contains("株式会社アクメ商事", "account-admin@acme.example.jp", "アカウント管理担当");
        prove(matter);
        matter.act("suzuki", "START_SEARCH", Map.of());
        assertThat(matter.seenBy("suzuki").getJsonObject("search").toString())
                .as("no mailbox content is looked for")
                .doesNotContain("E5");
        matter.answerSearch(Map.of("ORDERS", List.of("C1a", "C2c")));
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        matter.draft("suzuki", Map.of());
        submit(matter);
        matter.act("tanaka", "APPROVE", Map.of());
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        assertThat(letter(matter, person, "一部開示決定").text()).contains("決済の状況", "勤務先・学校アカウント");
        assertThat(stack.mailsTo("account-admin@acme.example.jp"))
                .as("nothing of the request goes to the organisation")
                .isEmpty();
    }

    @Test
    void scenario_29_a_parent_of_a_pupil_is_sent_to_the_school_and_the_childs_own_account_is_ours_to_answer() {
        Cast.Somebody parent = Cast.person(602);
        Cast.Somebody child = at("aoba-es.example.jp", Cast.person(603));
        office.send("watanabe", "POST", "/preferences/people/pupils", json("identifier", child.email()), Map.of());
        Matter atSchool = filed(Wish.of(parent)
                .onBehalfOf(child, "STATUTORY_AGENT")
                .withAccount("WORK_SCHOOL")
                .disclosure("C2a"));
        atSchool.act("sato", "REFER", Map.of("reason", "R-ORG", "organisation", "AOBA-ES"));

        assertThat(atSchool.status()).isEqualTo("REDIRECTED");
        assertThat(letter(atSchool, parent, "他の窓口のご案内").text())
                .contains("みどり市立あおば小学校", "privacy@aoba-es.example.jp", "教頭");
        for (String purpose : List.of("P15", "P17", "P18")) {
            assertThat(office.send(
                                    "watanabe",
                                    "POST",
                                    "/preferences/people/check",
                                    json("identifier", child.email(), "purpose", purpose),
                                    Map.of())
                            .good()
                            .getBoolean("allowed"))
                    .as("no advertising use of a pupil's data: " + purpose)
                    .isFalse();
        }
        Matter ownAccount = filed(Wish.of(parent)
                .onBehalfOf(Cast.person(603), "STATUTORY_AGENT")
                .after(atSchool.receiptCode())
                .disclosure("C2a"));
        assertThat(ownAccount.seenBy("sato").getString("previous")).isEqualTo(atSchool.reference());
        assertThat(ownAccount.status()).isEqualTo("TRIAGE");
        assertThat(ownAccount.seenBy("sato").getString("requiredLevel")).isEqualTo("A3");
    }

    @Test
    void scenario_31_what_a_carrier_was_asked_comes_to_us_and_is_an_ordinary_request() {
        Cast.Somebody person = Cast.person(604);
        on("2027-02-01");
        Matter matter = registered(
                "sato",
                Map.of("channel", "VENDOR", "arrivedOn", "2027-01-28"),
                Wish.of(person).disclosure("C1b"));

        JsonObject whole = matter.seenBy("sato");
        assertThat(whole.getString("channel")).isEqualTo("VENDOR");
        assertThat(whole.getString("status")).isEqualTo("TRIAGE");
        assertThat(clock(matter, "C39").getString("startedOn")).isEqualTo("2027-01-28");
        assertThat(letter(matter, person, "受け付けました").text()).contains("TANAAKK");
    }

    @Test
    void scenario_34_an_unpaid_fee_ends_the_disclosure_and_leaves_the_free_correction_running() {
        Cast.Somebody person = Cast.person(605);
        on("2027-02-02");
        assertThat(refusedBy(() -> filed(Wish.of(person).disclosureOnPaper("C1a"))))
                .as("nobody owes what they have not read of")
                .contains("feeAccepted");
        Matter matter = filed(Wish.of(person)
                .disclosureOnPaper("C1a")
                .correction("C1b", "旧住所", "新住所")
                .acceptingFee());
        on("2027-02-03");
        matter.act("sato", "ASK_FEE", Map.of());
        assertThat(letter(matter, person, "手数料").text()).contains("1,000", "第38条", "2027-1");
        on("2027-02-17");
        matter.remind();
        on("2027-03-04");
        assertThat(tryTo(matter, "nakamura", "REJECT_UNPAID", Map.of()).status())
                .isEqualTo(409);
        on("2027-03-06");
        matter.act(
                "sato",
                "PROPOSE_REJECTION",
                Map.of(
                        "reasonCode", "F-FEE",
                        "basis", "SILENCE",
                        "internalReason", "期日の翌日まで入金がない",
                        "externalReason", "手数料のお支払いを、期日までに確認できませんでした。"));
        matter.act("nakamura", "REJECT_UNPAID", Map.of());

        assertThat(matter.status()).isEqualTo("TRIAGE");
        assertThat(outcome(matter, 1)).isEqualTo("REJECTED");
        JsonObject rejection = toPost(matter).get(0);
        assertThat(rejection.getString("template")).isEqualTo("L-15");
        assertThat(rejection.getString("body")).contains("手数料", "1,000").doesNotContain("保有して", "第33条第2項");
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1b")));
        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        2,
                        "gate",
                        List.of(
                                Map.of("reply", "ALIVE"),
                                Map.of("reply", "IDENTIFIES"),
                                Map.of("reply", "INDEXED"),
                                Map.of("reply", "OURS"),
                                Map.of("reply", "NOT_PSEUDONYMISED"),
                                Map.of("reply", "SEEN_TO"))));
        matter.act(
                "suzuki",
                "ASSESS",
                Map.of(
                        "item",
                        2,
                        "asserted",
                        Map.of(
                                "ground", "C-NOTFACT",
                                "verdict", "JUSTIFIED",
                                "note", "住民票の写しで確認した",
                                "particulars",
                                        Map.of("TRUE_FACT_EVIDENCE", "住民票の写し", "BEFORE_AND_AFTER", "旧住所を新住所に"))));
        matter.draftItem("suzuki", 2, List.of(line("category", "C1b", "system", "MEMBERS", "disposition", "GRANT")));
        submit(matter);
        matter.act("tanaka", "APPROVE", Map.of());
        matter.execute("suzuki");
        awaitStatus(matter, "NOTICE");
        assertThat(office.get("sato", "/requests/letters-to-post").good().toString())
                .contains(matter.reference());
        assertThat(office.download(
                                "sato",
                                "/requests/" + matter.reference() + "/notices/" + rejection.getString("id") + "/pdf")
                        .body())
                .startsWith("%PDF");
        for (JsonObject letter : toPost(matter)) {
            matter.act("sato", "RECORD_DISPATCH", Map.of("notice", letter.getString("id"), "number", "123-45-67890-1"));
            matter.act("sato", "RECORD_DELIVERY", Map.of("notice", letter.getString("id")));
        }
        awaitStatus(matter, "CLOSED");
        assertThat(outcome(matter, 2)).isEqualTo("FULL");
    }

    @Test
    void scenario_36_a_withdrawal_counts_when_it_comes_from_somebody_we_know() {
        Cast.Somebody person = Cast.person(606);
        on("2027-02-08");
        Matter matter = filed(Wish.of(person)
                .asking("DISCLOSURE", Map.of("categories", List.of("C1a"), "method", "PAPER"))
                .acceptingFee());
        matter.act("sato", "ASK_FEE", Map.of());
        matter.act(
                "sato", "RECORD_PAYMENT", Map.of("amount", 1000, "on", "2027-02-08", "method", "POSTAL_MONEY_ORDER"));
        prove(matter);
        on("2027-02-10");
        matter.act("sato", "NOTE_WITHDRAWAL", Map.of("channel", "MAIL", "text", "登録のないアドレスから取り下げたいとの電子メール"));
        assertThat(matter.status()).as("not before it is confirmed").isEqualTo("TRIAGE");
        assertThat(stack.mailsTo(person.email()))
                .noneSatisfy(mail -> assertThat(mail.subject()).contains("取下げを確認"));

        matter.withdraw();
        assertThat(matter.status()).isEqualTo("WITHDRAWN");
        assertThat(PdfText.of(onPaper(matter, "L-17"))).contains("廃棄", "1,000円", "返金");
        assertThat(outcome(matter)).isEqualTo("WITHDRAWN");
        JsonObject destruction = matter.seenBy("kato").getJsonObject("identity").getJsonObject("destruction");
        assertThat(LocalDate.parse(destruction.getString("dueOn"))).isBeforeOrEqualTo(LocalDate.parse("2027-03-12"));
        on("2027-03-13");
        stack.fireTimer("RetentionJob");
        await("the picture of the document is destroyed")
                .atMost(PATIENCE)
                .until(() -> events(matter).contains("DOCUMENT_DESTROYED"));
        String fees = "/requests/" + matter.reference() + "/fees";
        assertThat(office.get("sato", fees).good().getInt("toRefund")).isEqualTo(1000);
        assertThat(refund(fees, 1500).status()).as("no more than is owed").isEqualTo(422);
        assertThat(refund(fees, 1000).good().getInt("toRefund")).isZero();
        assertRefused(refund(fees, 1000), 422, "amount");
        assertThat(matter.seenBy("suzuki").getJsonArray("notices").getValuesAs(JsonObject.class))
                .extracting(notice -> notice.getString("body", ""))
                .anySatisfy(text -> assertThat(text).contains("返金いたしました"));
    }

    private static Answer refund(String fees, int amount) {
        return office.send(
                "sato",
                "POST",
                fees + "/refunds",
                jakarta.json.Json.createObjectBuilder()
                        .add("amount", amount)
                        .add("on", "2027-03-12")
                        .add("method", "POSTAL_MONEY_ORDER")
                        .build(),
                Map.of());
    }

    private static List<JsonObject> toPost(Matter matter) {
        return matter.seenBy("sato").getJsonArray("notices").getValuesAs(JsonObject.class).stream()
                .filter(notice -> notice.getString("state").equals("TO_POST"))
                .toList();
    }

    private static Cast.Somebody at(String domain, Cast.Somebody person) {
        return new Cast.Somebody(
                person.name(),
                person.kana(),
                person.email().replaceAll("@.*", "@" + domain),
                person.phone(),
                person.address());
    }
}
