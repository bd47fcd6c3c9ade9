package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.config.client.Answer;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Matter.Reason;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import org.junit.jupiter.api.Test;

/** Scenarios 6, 8, 10, 11, 13, 14 and 16 of the domain: who asks, and for whom. */
class ScenariosOfIdentityIT extends Scenario {

    private static final List<String> WORDS_ON_EXISTENCE = List.of("保有して", "保有個人データはありません", "該当なし", "存在し");

    @Test
    void scenario_6_identity_that_is_never_proved_ends_the_request_under_ground_4() {
        Cast.Somebody person = Cast.person(401);
        on("2027-03-01");
        Matter matter = filed(Wish.of(person).disclosure("ALL"));
        on("2027-03-03");
        matter.act("sato", "ASK_IDENTITY", Map.of());
        on("2027-03-17");
        matter.remind();
        assertThat(letter(matter, person, "再度のお知らせ").text()).contains("4月2日");
        on("2027-04-02");
        assertRefused(propose(matter, "kato", "S14-4"), 409);
        on("2027-04-03");
        assertThat(propose(matter, "kato", "S14-4").status()).isEqualTo(200);
        assertRefused(tryTo(matter, "kato", "REJECT", Map.of()), 403);
        matter.act("tanaka", "REJECT", Map.of());
        Letter rejection = letter(matter, person, "却下");

        assertThat(matter.status()).isEqualTo("REJECTED");
        assertThat(outcome(matter)).isEqualTo("REJECTED");
        assertThat(rejection.text()).contains("第14項第4号", "改めて");
        WORDS_ON_EXISTENCE.forEach(word ->
                assertThat(rejection.text().replaceAll("対象となる情報:.*", "")).doesNotContain(word));
        JsonObject whole = matter.seenBy("kato");
        assertThat(whole.getString("suitPossibleFrom")).isEqualTo("2027-03-16");
        assertThat(whole.getJsonObject("identity").getJsonArray("documents")).isEmpty();
    }

    @Test
    void scenario_8_a_picture_with_a_my_number_is_not_kept_and_only_the_front_is_asked_for() {
        Cast.Somebody person = Cast.person(402);
        Matter matter = filed(Wish.of(person).disclosure("C1a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());

        Answer answer = office.sendDocument(
                matter.receiptCode(), "MNC", "back.pdf", "application/pdf", SpecimenScan.saying("1234 5678 9018"));

        assertRefused(answer, 422, "My Number", "Front only");
        assertThat(answer.body()).doesNotContain("1234", "9018");
        JsonObject identity = matter.seenBy("kato").getJsonObject("identity");
        assertThat(identity.getJsonArray("documents")).isEmpty();
        JsonObject destroyed = identity.getJsonArray("destroyed").getJsonObject(0);
        assertThat(destroyed.getString("reason")).isEqualTo("FORBIDDEN_CONTENT");
        assertThat(destroyed.getString("destroyedBy")).isEqualTo("system");
        assertThat(destroyed.toString()).contains("MY_NUMBER").doesNotContain("9018");
        assertThat(events(matter)).contains("DOCUMENT_QUARANTINED", "DOCUMENT_DESTROYED");
        assertThat(letter(matter, person, "補正のお願い").text())
                .contains("表面のみ", "裏面")
                .doesNotContain("9018");
        String document = "/requests/" + matter.reference() + "/documents/" + destroyed.getString("id");
        assertThat(office.get("kato", document).status())
                .as("there is no picture of it")
                .isEqualTo(404);
    }

    @Test
    void scenario_10_an_old_health_insurance_card_is_refused_and_other_documents_are_named() {
        Cast.Somebody person = Cast.person(403);
        on("2026-12-10");
        Matter matter = filed(Wish.of(person).disclosure("C1a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());

        Answer refused = office.sendDocument(
                matter.receiptCode(),
                "HI",
                "hoken.png",
                "image/png",
                jp.madoguchi.config.demo.SpecimenDocument.png("HI"));

        assertRefused(refused, 422, "documentKind", "eligibility certificate");
        assertThat(letter(matter, person, "本人確認のお願い").text()).contains("資格確認書", "運転免許証", "マイナンバーカード");
        assertThat(matter.seenBy("kato").getJsonObject("identity").getJsonArray("documents"))
                .isEmpty();
    }

    @Test
    void scenario_11_an_agent_who_proves_no_authority_is_rejected_and_the_principal_is_told_nothing() {
        Cast.Somebody agent = Cast.person(404);
        Cast.Somebody principal = Cast.person(405);
        on("2027-03-01");
        Matter matter =
                filed(Wish.of(agent).onBehalfOf(principal, "VOLUNTARY_AGENT").disclosure("C1a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        assertThat(letter(matter, agent, "代理権").text()).contains("委任状", "3か月以内");
        assertThat(tryTo(
                                matter,
                                "kato",
                                "CONFIRM_IDENTITY",
                                Map.of(
                                        "checkedFields", List.of("NAME", "PHOTO"),
                                        "dates", Map.of("DL", "2035-05-01"),
                                        "note", "代理人本人の確認のみ"))
                        .status())
                .isIn(409, 422);
        matter.act("kato", "DENY_IDENTITY", Map.of("note", "代理人の本人確認はできたが、代理権を示す書類がない"));
        on("2027-03-16");
        matter.act("sato", "REMIND", Map.of());
        assertThat(letter(matter, agent, "再度のお知らせ").text()).contains("代理権");
        on("2027-04-02");
        Answer proposed = propose(matter, "kato", "A-AUTH");
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(200);
        matter.act("tanaka", "REJECT", Map.of());

        assertThat(letter(matter, agent, "却下").text()).contains("代理").doesNotContain("保有して");
        assertThat(stack.mailsTo(principal.email()))
                .as("nothing of the request goes to the principal")
                .allSatisfy(mail -> assertThat(mail.text()).doesNotContain(agent.phone(), "基本情報"));
    }

    @Test
    void scenario_11_a_principal_whose_address_is_held_is_asked_whether_they_gave_the_mandate() {
        Cast.Somebody agent = Cast.person(413);
        Cast.Somebody principal = Cast.person(414);
        Matter matter =
                filed(Wish.of(agent).onBehalfOf(principal, "VOLUNTARY_AGENT").disclosure("C1a"));
        matter.act("sato", "ASK_IDENTITY", Map.of("registeredEmail", principal.email()));

        assertThat(letter(matter, principal, "代理人によるご請求").text())
                .contains(agent.name())
                .doesNotContain("基本情報", agent.phone(), matter.receiptCode());
    }

    @Test
    void scenario_13_a_protected_child_is_not_found_through_the_answer_to_a_parent() {
        Cast.Somebody father = Cast.person(406);
        Cast.Somebody child = Cast.person(407);
        on("2026-12-01");
        Matter matter =
                filed(Wish.of(father).onBehalfOf(child, "STATUTORY_AGENT").disclosure("C1a", "C1b", "C2a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.sendDocument("KS");
        matter.act("kato", "RECORD_AUTHORITY", parent(true, false));
        assertThat(flags(matter)).contains("CHILD", "PROTECTION");
        assertThat(tryTo(matter, "suzuki", "CLEAR_FLAG", Map.of("flag", "PROTECTION"))
                        .status())
                .as("a protection is not lifted by whoever handles the request")
                .isEqualTo(409);
        confirm(matter, Map.of("DL", "2035-05-01", "KS", "2026-11-20"), "NAME", "PHOTO", "RELATION", "AUTHORITY");
        search(matter, Map.of("MEMBERS", List.of("C1a", "C1b"), "ACCESS", List.of("C2a")));
        passTheGate(matter);
        assess(
                matter,
                1,
                "S14-1",
                "支援措置の申出があり居所を秘匿している",
                Map.of(
                        "WHO_IS_AT_RISK", "子本人とその同居の親",
                        "INTEREST", "居所を知られず安全に暮らす利益",
                        "CAUSAL_LINK", "連絡先や位置の履歴から居所が分かる",
                        "LIKELIHOOD", "支援措置が現に続いており具体的",
                        "WHY_MASKING_DOES_NOT_SUFFICE", "履歴の全体が居所に結びつく",
                        "WHY_NOT_SEVERABLE", "基本情報は開示する"));
        Reason withheld = new Reason("WITHHOLD", "S14-1", "居所の秘匿が必要", "開示により本人または第三者の権利利益を害するおそれのある情報が含まれるため開示しません。");
        matter.draft("suzuki", Map.of("C1b", withheld, "C2a", withheld));
        submit(matter);
        assertThat(matter.seenBy("suzuki").getJsonObject("decisions").getString("level"))
                .isEqualTo("L2");
        approve(matter);
        carryOut(matter);

        assertThat(outcome(matter)).isEqualTo("PARTIAL");
        Letter letter = letter(matter, father, "一部開示決定");
        assertThat(letter.text())
                .contains("第33条第2項第1号")
                .doesNotContain(child.address(), father.address(), "支援措置", "居所", "PROTECTION");
        assertThat(office.status(matter.receiptCode()).good().toString()).doesNotContain("PROTECTION", "CHILD");
    }

    // What remains to two parents is for a court; the office decides at L2 and carries out nothing meanwhile.
    @Test
    void scenario_14_what_one_parent_wants_and_the_other_opposes_waits_for_the_privacy_manager() {
        Cast.Somebody mother = Cast.person(408);
        Cast.Somebody child = Cast.person(409);
        Cast.Somebody father = Cast.person(412);
        on("2026-12-01");
        Matter matter = filed(Wish.of(mother)
                .onBehalfOf(child, "STATUTORY_AGENT")
                .asking("USE_STOP", Map.of("purposes", List.of("P15"), "ground", "U6", "explanation", "勧誘をとめてください"))
                .erasure("U4", "もう使っていないので消してください。", "C2a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.sendDocument("KS");
        matter.act("kato", "RECORD_AUTHORITY", parent(false, false));
        confirm(matter, Map.of("DL", "2035-05-01", "KS", "2026-11-20"), "NAME", "PHOTO", "RELATION", "AUTHORITY");
        matter.act(
                "kato",
                "NOTE_OBJECTION",
                Map.of("name", father.name(), "email", father.email(), "note", "戸籍で共同親権を確認した"));

        String toMother = letter(matter, mother, "お取扱いについてのお知らせ").text();
        String toFather = letter(matter, father, "お取扱いについてのお知らせ").text();
        assertThat(withoutAddressee(toFather))
                .as("both read the same")
                .isEqualTo(withoutAddressee(toMother))
                .contains("どちらのお考えが適切かを判断する立場にありません", "家庭裁判所")
                .doesNotContain("消してください", "勧誘", "反対", "対立", mother.name(), father.name(), child.name());
        assertThat(toFather).doesNotContain(matter.receiptCode(), mother.email(), child.name());
        assertThat(flags(matter)).contains("PROTECTION");
        assertThat(office.get("suzuki", "/requests/" + matter.reference() + "/later")
                        .good()
                        .toString())
                .as("advertising stops meanwhile, which can be undone")
                .contains("P15", "PROVISIONAL_STOP");

        search(matter, Map.of("ACCESS", List.of("C2a"), "MEMBERS", List.of("C1a", "C1b")));
        matter.draft("suzuki", Map.of());
        submit(matter);
        matter.reviewLegally();
        assertRefused(tryTo(matter, "tanaka", "APPROVE", Map.of()), 409);
        matter.act("nakamura", "APPROVE", Map.of());
        assertThat(refusedBy(() -> matter.execute("suzuki")))
                .as("nothing is carried out while the father objects")
                .contains("objection.stands");
        assertThat(matter.status()).isEqualTo("EXECUTION");

        assertRefused(tryTo(matter, "suzuki", "SETTLE_OBJECTION", settled("AGREED")), 403);
        assertRefused(tryTo(matter, "nakamura", "SETTLE_OBJECTION", settled("SOMEHOW")), 422, "settlement");
        matter.act("nakamura", "SETTLE_OBJECTION", settled("COURT"));
        on("2026-12-08");
        carryOut(matter);
        assertThat(outcome(matter)).isEqualTo("FULL");
        assertThat(stack.mailsTo(father.email()).stream()
                        .filter(mail -> mail.text().contains(matter.reference())))
                .as("whoever did not ask is not told the answer")
                .hasSize(1);
    }

    @Test
    void scenario_14_what_needs_no_work_is_not_told_either_while_the_other_parent_objects() {
        Cast.Somebody mother = Cast.person(415);
        Cast.Somebody child = Cast.person(416);
        on("2026-12-01");
        Matter matter = filed(Wish.of(mother)
                .onBehalfOf(child, "STATUTORY_AGENT")
                .asking("PURPOSE_NOTICE", Map.of("categories", List.of("C1a"))));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.sendDocument("KS");
        matter.act("kato", "RECORD_AUTHORITY", parent(false, false));
        confirm(matter, Map.of("DL", "2035-05-01", "KS", "2026-11-20"), "NAME", "PHOTO", "RELATION", "AUTHORITY");
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        passTheGate(matter);
        matter.draftItem(
                "suzuki",
                1,
                List.of(line(
                        "category", "C1a",
                        "system", "MEMBERS",
                        "disposition", "GRANT",
                        "externalReason", "ご本人の確認、お問い合わせへの対応、サービスのご提供のために利用しています。")));
        submit(matter);
        matter.act("kato", "NOTE_OBJECTION", Map.of("name", Cast.person(417).name(), "note", "戸籍で共同親権を確認した"));
        assertRefused(tryTo(matter, "tanaka", "APPROVE", Map.of()), 409);
        matter.act("nakamura", "APPROVE", Map.of());

        assertThat(matter.status()).as("the answer waits").isEqualTo("EXECUTION");
        assertThat(stack.mailsTo(mother.email()))
                .noneSatisfy(mail -> assertThat(mail.subject()).contains("利用目的"));
        matter.act("nakamura", "SETTLE_OBJECTION", settled("AGREED"));
        awaitStatus(matter, "CLOSED");
        assertThat(letter(matter, mother, "利用目的").text()).contains("お問い合わせへの対応");
    }

    @Test
    void scenario_16_a_death_ends_the_agency_and_nothing_is_delivered() {
        Cast.Somebody agent = Cast.person(410);
        Cast.Somebody principal = Cast.person(411);
        on("2026-12-01");
        Matter matter = filedByAgent(agent, principal);
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        matter.draft("suzuki", Map.of());
        submit(matter);

        matter.act("kato", "END_AUTHORITY", Map.of("reason", "DEATH"));
        assertRefused(tryTo(matter, "nakamura", "APPROVE", Map.of()), 409);
        matter.act("nakamura", "CLOSE_DECEASED", Map.of("note", "ご家族から電話で連絡があり、除票の写しで確認した"));

        assertThat(matter.status()).isEqualTo("CLOSED");
        assertThat(events(matter)).contains("END_AUTHORITY", "CLOSE_DECEASED");
        await().during(java.time.Duration.ofSeconds(3)).until(() -> true);
        assertThat(stack.mailsTo(agent.email()))
                .noneSatisfy(letter -> assertThat(letter.subject()).contains("開示決定"));
        assertThat(office.status(matter.receiptCode()).good().getJsonArray("deliveries"))
                .isEmpty();
    }

    private static String withoutAddressee(String letter) {
        return letter.lines().filter(line -> !line.contains(" 様")).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> settled(String how) {
        return Map.of("settlement", how, "note", "家庭裁判所の審判書の写しを確認した");
    }

    private static Map<String, Object> parent(boolean protection, boolean disputed) {
        return Map.of(
                "kind", "MINOR_PARENT",
                "proof", "KS",
                "proofDated", "2026-11-20",
                "checked", List.of("RELATION"),
                "minorBornOn", "2014-05-01",
                "disputed", disputed,
                "protection", protection,
                "note", "戸籍で親子関係を確認した");
    }

    private static Answer propose(Matter matter, String account, String code) {
        return tryTo(
                matter,
                account,
                "PROPOSE_REJECTION",
                Map.of(
                        "reasonCode", code,
                        "basis", "SILENCE",
                        "internalReason", "二度のご案内にも回答がない",
                        "externalReason", "ご提出をお願いした書類を、期日までにいただけませんでした。"));
    }
}
