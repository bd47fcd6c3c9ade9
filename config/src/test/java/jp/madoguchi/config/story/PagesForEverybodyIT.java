package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.demo.Cast;
import jp.madoguchi.config.demo.Matter;
import jp.madoguchi.config.demo.Wish;
import jp.madoguchi.config.stack.Browser;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The pages that the story does not pass, in both languages, and the road walked with the keyboard alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesForEverybodyIT {

    private static final int MOST_TABS = 200;

    private static Stack stack;
    private static Office office;

    @BeforeAll
    static void theWholeStackIsUp() {
        stack = Stack.applicationWithLogIn();
        office = new Office(stack.baseUrl(), stack.keycloakUrl());
    }

    @Test
    void every_tab_of_a_request_in_review_can_be_used_by_anybody() {
        Matter matter = inReview(401);
        Staff suzuki = new Staff(stack, "suzuki");
        String of = "?reference=" + matter.reference();
        suzuki.open("refusal/assess.xhtml" + of);
        Looks.at(suzuki.page(), "console-gate");
        matter.passTheGate("suzuki");
        suzuki.open("refusal/assess.xhtml" + of + "&item=1&ground=S14-1");
        Looks.at(suzuki.page(), "console-ground-answer");
        suzuki.open("decision/decide.xhtml" + of);
        suzuki.page().locator("[id='submit:do']").click();
        suzuki.page().locator("#said .message-error").first().waitFor();
        Looks.at(suzuki.page(), "console-decision-error");
        for (String tab : List.of("notification/letters", "deadline/clocks", "audit/trail", "search/search")) {
            suzuki.open(tab + ".xhtml" + of);
            Looks.at(suzuki.page(), "console-" + tab.replaceAll(".*/", ""));
        }
        suzuki.open("queue/queue.xhtml?view=ALL_OPEN");
        Looks.at(suzuki.page(), "console-queue-full");
        english(suzuki);
        for (String page : List.of(
                "queue/queue.xhtml?view=ALL_OPEN",
                "request/request.xhtml" + of,
                "deadline/clocks.xhtml" + of,
                "refusal/assess.xhtml" + of,
                "decision/decide.xhtml" + of)) {
            suzuki.open(page);
            Looks.at(suzuki.page(), "console-en-" + page.replaceAll("^.*/|\\.xhtml.*$", ""));
        }
    }

    @Test
    void the_policy_can_be_read_by_everybody_who_works_here() {
        Staff kimura = new Staff(stack, "kimura");
        kimura.open("policy/policy.xhtml");
        assertThat(kimura.page().locator("main").innerText()).contains("APPI_PRIVATE_2022", "R07", "P20");
        Looks.at(kimura.page(), "console-policy");
        english(kimura);
        kimura.open("policy/policy.xhtml");
        Looks.at(kimura.page(), "console-en-policy");
    }

    @Test
    void the_business_calendar_can_be_read_and_changed_by_anybody() {
        Staff tanaka = new Staff(stack, "tanaka");
        tanaka.open("deadline/calendar.xhtml?year=2027");
        assertThat(tanaka.page().locator("main").innerText()).contains("春分の日", "振替休日");
        Looks.at(tanaka.page(), "console-calendar");
        english(tanaka);
        tanaka.open("deadline/calendar.xhtml?year=2028");
        Looks.at(tanaka.page(), "console-en-calendar");
    }

    @Test
    void the_pages_of_a_rejection_can_be_used_by_anybody() {
        Matter matter = filed(402);
        matter.act("sato", "ASK_IDENTITY", Map.of());
        Staff kato = new Staff(stack, "kato");
        kato.open("decision/reject.xhtml?reference=" + matter.reference());
        Looks.at(kato.page(), "console-rejection");
    }

    @Test
    void what_a_visitor_meets_besides_the_straight_road_can_be_used_by_anybody() {
        Matter matter = filed(403);
        matter.act("sato", "ASK_SUPPLEMENT", Map.of("text", "ご注文番号をお知らせください。"));
        Page visitor = Browser.newVisitor();
        visitor.navigate(stack.baseUrl() + "/nothing-here");
        Looks.at(visitor, "portal-trouble");
        visitor.navigate(stack.baseUrl() + "/receipt");
        visitor.locator("input[name='receiptCode']").fill("0000-0000");
        visitor.locator("form.box button[type='submit']").click();
        Looks.at(visitor, "portal-receipt-code-wrong");
        visitor.locator("input[name='receiptCode']").fill(matter.receiptCode());
        visitor.locator("form.box button[type='submit']").click();
        Looks.at(visitor, "portal-status-supplement");
        visitor.navigate(stack.baseUrl() + "/receipt/withdrawal");
        Looks.at(visitor, "portal-withdrawal");
        visitor.navigate(stack.baseUrl() + "/?lang=en");
        Looks.at(visitor, "portal-welcome-en");
        visitor.navigate(stack.baseUrl() + "/request?lang=en");
        Looks.at(visitor, "portal-form-en");
    }

    @Test
    void a_request_can_be_filed_with_the_keyboard_alone() {
        Page visitor = Browser.newVisitor();
        visitor.navigate(stack.baseUrl() + "/request");
        Map<String, String> typed = Map.of("requester.name", "遠藤 さくら", "requester.email", "sakura@example.jp");
        List<String> chosen = List.of(
                "requester.kind PRINCIPAL",
                "accountType PERSONAL",
                "items DISCLOSURE",
                "DISCLOSURE.method ELECTRONIC",
                "language ja",
                "policyAcknowledged true");
        for (int press = 0; press < MOST_TABS && !isFocused(visitor, "#request-form button[type='submit']"); press++) {
            visitor.keyboard().press("Tab");
            String name = focused(visitor, "name");
            if (typed.containsKey(name)) {
                visitor.keyboard().type(typed.get(name));
            } else if (chosen.contains(name + " " + focused(visitor, "value"))) {
                visitor.keyboard().press("Space");
            }
        }
        visitor.keyboard().press("Enter");

        visitor.locator("#receipt-code").waitFor();
        assertThat(visitor.locator("#reference").innerText()).startsWith("M-");
    }

    @Test
    void an_officer_can_take_a_step_with_the_keyboard_alone() {
        Matter matter = inSearch(404);
        matter.answerSearch(Map.of("MEMBERS", List.of("C1a")));
        Staff suzuki = new Staff(stack, "suzuki");
        suzuki.open("search/search.xhtml?reference=" + matter.reference());
        for (int press = 0; press < MOST_TABS && !isFocused(suzuki.page(), "[id='finish:do']"); press++) {
            suzuki.page().keyboard().press("Tab");
        }
        suzuki.page().keyboard().press("Enter");

        suzuki.page()
                .locator("#said .message-info")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        assertThat(matter.status()).isEqualTo("REVIEW");
    }

    private static void english(Staff staff) {
        staff.page().locator("header").getByText("English").first().click();
        staff.page().waitForLoadState();
        assertThat(staff.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private static boolean isFocused(Page page, String css) {
        return Boolean.TRUE.equals(page.evaluate("css => document.activeElement.matches(css)", css));
    }

    private static String focused(Page page, String attribute) {
        return String.valueOf(page.evaluate("name => document.activeElement.getAttribute(name)", attribute));
    }

    private static Matter filed(int person) {
        Matter matter = new Matter(
                office, Wish.of(Cast.person(person)).disclosure("C1a").asJson());
        matter.file();
        return matter;
    }

    private static Matter inSearch(int person) {
        Matter matter = filed(person);
        matter.act("sato", "ASK_IDENTITY", Map.of());
        matter.sendDocument("DL");
        matter.act(
                "kato",
                "CONFIRM_IDENTITY",
                Map.of("checkedFields", List.of("NAME"), "dates", Map.of("DL", "2035-05-01"), "note", "一致"));
        matter.act("suzuki", "START_SEARCH", Map.of());
        return matter;
    }

    private static Matter inReview(int person) {
        Matter matter = inSearch(person);
        matter.answerSearch(Map.of("MEMBERS", List.of("C1a")));
        matter.act("suzuki", "FINISH_SEARCH", Map.of());
        return matter;
    }
}
