package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.launcher.inbox.Letter;
import jp.madoguchi.config.stack.Browser;
import org.junit.jupiter.api.Test;

/**
 * The ten most telling scenarios of section 11, their telling step taken in a real browser by whoever takes it. The way
 * there is walked by REST; the same scenarios stand as a whole in the other classes.
 */
class ScenariosInTheBrowserIT extends Scenario {

    private static final Pattern CODE = Pattern.compile("確認コード: ([\\d ]{8,11})");
    private static final String OWN_WORDS = "取引の相手方の氏名・住所が含まれ、開示により当該相手方の権利利益を害するおそれがあるため、その部分を除いて開示します。";

    @Test
    void scenario_1_the_requester_collects_the_extract_after_showing_who_they_are_once_more() {
        Cast.Somebody hanako = Cast.hanako();
        Matter matter = filed(Wish.of(hanako).disclosure("C1b"));
        matter.act("sato", "ASK_IDENTITY", Map.of("registeredEmail", hanako.email()));
        matter.logIn("hanako");
        search(matter, Map.of("MEMBERS", List.of("C1b")));
        matter.draft("suzuki", Map.of());
        submit(matter);
        matter.act("tanaka", "APPROVE", Map.of());
        carryOut(matter);

        inDays(1);
        Page page = atTheStatusPage(matter);
        Locator collect = page.locator("form[action$='/receipt/status/delivery'] button");
        collect.click();
        assertThat(page.locator("#problems").innerText()).contains("確認");
        page.locator("form[action$='/send-code'] button").click();
        await().atMost(PATIENCE).until(() -> !codeFor(matter, hanako).isEmpty());
        page.locator("input[name='code']").fill(codeFor(matter, hanako));
        page.locator("form[action$='/enter-code'] button").click();
        page.locator(".notice--good").waitFor();
        Looks.at(page, "scenario-01-collect");
        String delivery = office.status(matter.receiptCode())
                .good()
                .getJsonArray("deliveries")
                .getJsonObject(0)
                .getString("id");
        assertThat(office.getAsRequester(matter.receiptCode(), "/receipt/deliveries/" + delivery)
                        .status())
                .as("what was shown in this browser opens nothing for whoever else has the receipt code")
                .isEqualTo(409);
        Download extract = page.waitForDownload(collect::click);

        assertThat(extract.suggestedFilename()).startsWith("extract-");
        assertThat(page.locator("main").innerText()).contains("請求のとおり応じました");
    }

    @Test
    void scenario_4_a_reason_that_names_the_third_person_is_not_accepted_and_the_approver_sees_the_level() {
        Matter matter = filed(Wish.of(Cast.person(702)).disclosure("C2b"));
        prove(matter);
        search(matter, Map.of("CONTENT", List.of("C2b")));
        passTheGate(matter);
        assess(
                matter,
                1,
                "S14-1",
                "取引メッセージに出品者「架空 次郎」の住所がある",
                Map.of(
                        "WHO_IS_AT_RISK", "取引の相手方である出品者",
                        "INTEREST", "住所を知られない利益",
                        "CAUSAL_LINK", "住所を知れば訪問や連絡ができる",
                        "LIKELIHOOD", "評価をめぐる応酬があり具体的",
                        "WHY_MASKING_DOES_NOT_SUFFICE", "氏名と住所の塗りつぶしで足りる",
                        "WHY_NOT_SEVERABLE", "本人の発言は開示する"));

        Staff suzuki = new Staff(stack, "suzuki").open("decision/decide.xhtml?reference=" + matter.reference());
        Page page = suzuki.page();
        page.locator("fieldset.line select[id$='disposition']").selectOption("GRANT_MASKED");
        page.locator("fieldset.line select[id$='reason']").selectOption("S14-1");
        page.locator("fieldset.line input[id$='masking']").fill("氏名・住所を黒塗り");
        page.locator("fieldset.line textarea[id$='internal']").fill("出品者「架空 次郎」の氏名と住所");
        page.locator("fieldset.line textarea[id$='external']").fill("架空 次郎さんの氏名・住所が含まれるため、その部分を除いて開示します。");
        page.locator("button[id$='save']").click();
        page.locator(".ui-message-error-detail, .ui-message-error").first().waitFor();
        Looks.at(page, "scenario-04-leak");
        assertThat(page.locator("fieldset.line textarea[id$='external']").inputValue())
                .as("what was typed is kept")
                .contains("架空 次郎");
        page.locator("fieldset.line textarea[id$='external']").fill(OWN_WORDS);
        suzuki.press(idOf(page, "save"));
        suzuki.open("decision/decide.xhtml?reference=" + matter.reference()).press("submit:do");

        Staff nakamura = new Staff(stack, "nakamura").open("decision/approve.xhtml?reference=" + matter.reference());
        assertThat(nakamura.page().locator("main").innerText()).contains("法務の確認を経た個人情報保護管理者の決裁", OWN_WORDS, "一部開示決定通知");
        Looks.at(nakamura.page(), "scenario-04-approval");
    }

    @Test
    void scenario_5_no_ground_against_disclosure_is_offered_for_a_correction() {
        Matter matter = filed(Wish.of(Cast.person(703)).correction("C1a", "1991年4月3日", "1991年3月4日"));
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        passTheGate(matter);

        Staff suzuki = new Staff(stack, "suzuki").open("decision/decide.xhtml?reference=" + matter.reference());
        Page page = suzuki.page();
        page.locator("fieldset.line select[id$='disposition']").selectOption("WITHHOLD");
        page.locator("fieldset.line select[id$='reason']").waitFor();
        List<String> offered = page.locator("fieldset.line select[id$='reason'] option").all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
        assertThat(offered).contains("C-FACT", "C-EVAL").noneMatch(code -> code.startsWith("S14"));
        Looks.at(page, "scenario-05-reasons");
        suzuki.open("refusal/assess.xhtml?reference=" + matter.reference());
        assertThat(page.locator("main").innerText()).doesNotContain("S14-2");
    }

    @Test
    void scenario_6_silence_is_proposed_by_one_and_rejected_by_another_and_the_page_says_nothing_on_existence() {
        Matter matter = filed(Wish.of(Cast.person(704)).disclosure("ALL"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        inDays(15);
        matter.remind();
        inDays(32);
        Staff kato = new Staff(stack, "kato").open("decision/reject.xhtml?reference=" + matter.reference());
        Page page = kato.page();
        page.locator("[id='propose:reason']").selectOption("S14-4");
        page.locator("[id='propose:basis'] input[value='SILENCE'], input[name='propose:basis'][value='SILENCE']")
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        kato.fill("propose:external", "ご本人からの請求であることを確認できる書類を、期日までにいただけませんでした。")
                .fill("propose:internal", "二度のご案内にも回答がない")
                .press("propose:do");
        Staff tanaka = new Staff(stack, "tanaka").open("decision/reject.xhtml?reference=" + matter.reference());
        Looks.at(tanaka.page(), "scenario-06-rejection");
        tanaka.press("reject:do");

        await().atMost(PATIENCE)
                .until(() -> office.status(matter.receiptCode())
                        .good()
                        .getString("status")
                        .equals("REJECTED"));
        Page visitor = atTheStatusPage(matter);
        Looks.at(visitor, "scenario-06-status");
        assertThat(visitor.locator("main").innerText())
                .contains("却下")
                .doesNotContain("保有して", "保有個人データはありません", "対象データなし");
    }

    @Test
    void scenario_8_the_back_of_a_my_number_card_is_destroyed_before_anybody_sees_it() {
        Matter matter = filed(Wish.of(Cast.person(705)).disclosure("C1a"));
        matter.act("sato", "ASK_IDENTITY", Map.of());
        Page visitor = atTheStatusPage(matter);
        visitor.locator("#file")
                .setInputFiles(new FilePayload("ura.pdf", "application/pdf", SpecimenScan.saying("1234 5678 9018")));
        visitor.locator("#documentKind").selectOption("MNC");
        visitor.locator("form[enctype='multipart/form-data'] button[type='submit']")
                .click();
        Locator complaint = visitor.locator("#file").locator("xpath=..");
        await().atMost(PATIENCE).until(() -> complaint.innerText().contains("廃棄"));
        Looks.at(visitor, "scenario-08-refused");
        assertThat(complaint.innerText()).contains("個人番号", "表面のみ").doesNotContain("9018");

        Staff kato = new Staff(stack, "kato").open("verification/identity.xhtml?reference=" + matter.reference());
        Looks.at(kato.page(), "scenario-08-identity");
        assertThat(kato.page().locator("main").innerText()).contains("マイナンバー", "system");
        assertThat(kato.page().locator("main img").count())
                .as("no picture of it")
                .isZero();
    }

    @Test
    void scenario_20_a_correction_is_carried_out_with_the_value_before_and_after() {
        Cast.Somebody person = Cast.person(706);
        Matter matter = filed(Wish.of(person).correction("C1a", "生年月日 1991年4月3日", "生年月日 1991年3月4日"));
        prove(matter);
        search(matter, Map.of("MEMBERS", List.of("C1a")));
        matter.draft("suzuki", Map.of());
        submit(matter);
        approve(matter);

        Staff watanabe = new Staff(stack, "watanabe")
                .open("fulfilment/execute.xhtml?reference=" + matter.reference() + "&task=1");
        Page page = watanabe.page();
        page.locator("textarea[id$='evidence']").fill("会員台帳の生年月日を訂正した");
        page.locator("button[id$='confirm:do']").click();
        page.locator(".ui-message-error-detail, .ui-message-error").first().waitFor();
        Looks.at(page, "scenario-20-without-values");
        page.locator("input[id$='before']").fill("1991年4月3日");
        page.locator("input[id$='after']").fill("1991年3月4日");
        page.locator("button[id$='confirm:do']").click();
        page.locator("#said .message-info").first().waitFor();

        awaitStatus(matter, "CLOSED");
        assertThat(letter(matter, person, "訂正").text()).contains("1991年3月4日");
        watanabe.open("fulfilment/execute.xhtml?reference=" + matter.reference());
        assertThat(page.locator("main").innerText()).contains("1991年4月3日", "1991年3月4日");
    }

    @Test
    void scenario_25_the_balancing_sheet_is_filled_in_for_the_record_of_a_ban() {
        Matter matter = filed(Wish.of(Cast.person(707)).erasure("U6", "利用停止の記録を消してください。", "C2b"));
        prove(matter);
        search(matter, Map.of("CONTENT", List.of("C2b")));
        passTheGate(matter);
        Staff suzuki = new Staff(stack, "suzuki")
                .open("refusal/assess.xhtml?reference=" + matter.reference() + "&item=1&asserted=U6");
        Looks.at(suzuki.page(), "scenario-25-balancing");
        assertThat(suzuki.page().locator("main").innerText()).contains("違法", "契約", "法令");
    }

    @Test
    void scenario_27_an_ordinary_handler_sees_no_compartment_and_no_difference() {
        Staff mori = new Staff(stack, "mori").open("restricted/compartment.xhtml");
        Looks.at(mori.page(), "scenario-27-compartment");
        assertThat(mori.page().locator("h1").innerText()).contains("制限");

        Staff suzuki = new Staff(stack, "suzuki").open("queue/queue.xhtml");
        assertThat(suzuki.page().content()).doesNotContain("restricted/", "制限区画", "N-ORD5");
        Page page = suzuki.page();
        var answer = page.navigate(stack.baseUrl() + "/console/restricted/compartment.xhtml");
        assertThat(answer.text()).doesNotContain("制限区画");
        var nowhere = page.navigate(stack.baseUrl() + "/console/nothing/here.xhtml");
        assertThat(answer.status()).isEqualTo(nowhere.status()).isEqualTo(404);
    }

    @Test
    void scenario_28_the_counter_sees_whose_account_it_is_and_refers_the_organisations_part() {
        Cast.Somebody one = Cast.person(708);
        Cast.Somebody person =
                new Cast.Somebody(one.name(), one.kana(), "shain708@acme.example.jp", one.phone(), one.address());
        Matter matter = filed(Wish.of(person).withAccount("WORK_SCHOOL").disclosure("C2c", "E5"));

        Staff sato = new Staff(stack, "sato").open("referral/referral.xhtml?reference=" + matter.reference());
        Page page = sato.page();
        assertThat(page.locator("main").innerText()).contains("株式会社アクメ商事", "account-admin@acme.example.jp");
        page.locator("input[name='referPart:categories'][value='E5']").check(new Locator.CheckOptions().setForce(true));
        page.locator("[id='referPart:reason']").selectOption("R-ORG");
        page.locator("[id='referPart:organisation']").selectOption("ACME");
        Looks.at(page, "scenario-28-referral");
        sato.press("referPart:do");

        assertThat(letter(matter, person, "他の窓口のご案内").text()).contains("株式会社アクメ商事");
        assertThat(matter.status()).isEqualTo("TRIAGE");
    }

    @Test
    void scenario_34_the_fee_clerk_sees_what_is_owed_and_the_manager_ends_what_was_not_paid() {
        on("2027-02-02");
        Matter matter = filed(Wish.of(Cast.person(709))
                .disclosureOnPaper("C1a")
                .correction("C1b", "旧住所", "新住所")
                .acceptingFee());
        on("2027-02-03");
        Staff sato = new Staff(stack, "sato").open("fee/fee.xhtml?reference=" + matter.reference());
        assertThat(sato.page().locator("main").innerText()).contains("1,000", "2027-1");
        Looks.at(sato.page(), "scenario-34-fee");
        sato.press("ask:do");
        on("2027-02-17");
        matter.remind();
        on("2027-03-06");
        matter.act(
                "sato",
                "PROPOSE_REJECTION",
                Map.of(
                        "reasonCode", "F-FEE",
                        "basis", "SILENCE",
                        "internalReason", "期日の翌日まで入金がない",
                        "externalReason", "手数料のお支払いを、期日までに確認できませんでした。"));
        Staff nakamura = new Staff(stack, "nakamura").open("fee/fee.xhtml?reference=" + matter.reference());
        Looks.at(nakamura.page(), "scenario-34-unpaid");
        nakamura.press("rejectUnpaid:do");

        assertThat(outcome(matter, 1)).isEqualTo("REJECTED");
        assertThat(matter.status()).isEqualTo("TRIAGE");
        nakamura.open("fee/fee.xhtml?reference=" + matter.reference());
        assertThat(nakamura.page().locator("main").innerText()).contains("却下");
    }

    private static Page atTheStatusPage(Matter matter) {
        Page visitor = Browser.newVisitor();
        visitor.navigate(stack.baseUrl() + "/receipt");
        visitor.locator("input[name='receiptCode']").fill(matter.receiptCode());
        visitor.locator("form.box button[type='submit']").click();
        visitor.locator("h1").waitFor();
        return visitor;
    }

    private static String codeFor(Matter matter, Cast.Somebody person) {
        return stack.mailsTo(person.email()).stream()
                .map(Letter::text)
                .filter(text -> text.contains(matter.reference()))
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replace(" ", ""))
                .findFirst()
                .orElse("");
    }

    private static String idOf(Page page, String end) {
        return page.locator("button[id$='" + end + "']").first().getAttribute("id");
    }
}
