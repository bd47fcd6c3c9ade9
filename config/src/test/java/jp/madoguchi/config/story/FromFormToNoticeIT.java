package jp.madoguchi.config.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.madoguchi.config.demo.SpecimenDocument;
import jp.madoguchi.config.launcher.inbox.Letter;
import jp.madoguchi.config.stack.Browser;
import jp.madoguchi.config.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The first file to read. One request, from the public form to the notice, in a real browser, with real log-ins:
 *
 * <ol>
 *   <li>the form: {@code web.portal.intake.FormPage}, behind it {@code intake.Intake}
 *   <li>the counter asks for identity: {@code web.console.request.ActionsPanel}, {@code verification.IdentityVerification}
 *   <li>the requester sends a document: {@code web.portal.status}, {@code verification.ProofByRequester}, {@code vault}
 *   <li>the verifier looks at it: {@code web.console.verification.IdentityPage}
 *   <li>search, answered by the system's owner: {@code web.console.search.SearchPage}, {@code search.SearchTasks}
 *   <li>the decision line by line, and a second person: {@code web.console.decision}, {@code decision.Decisions}
 *   <li>carried out with evidence: {@code web.console.fulfilment.ExecutePage}, {@code fulfilment.ExecutionTasks}
 *   <li>the notice: {@code notification}, its letters in {@code config/notices}
 * </ol>
 *
 * Every step goes through {@code workflow.RequestWorkflow} and the table in {@code request.RequestLifecycle}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FromFormToNoticeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NAME = "勅使河原 千代之介";
    private static final String EMAIL = "chiyonosuke@example.jp";

    private static Stack stack;

    @BeforeAll
    static void theWholeStackIsUp() {
        stack = Stack.applicationWithLogIn();
    }

    @Test
    void a_request_goes_from_the_form_to_the_notice() {
        Page visitor = Browser.newVisitor();
        fileTheForm(visitor);
        String reference = visitor.locator("#reference").innerText().strip();
        String code = visitor.locator("#receipt-code").innerText().strip();
        assertThat(code.replace("-", "")).hasSize(27);

        askForIdentity(reference);
        sendADocument(visitor, code);
        confirmIdentity(reference);
        searchAndAnswer(reference);
        draftAndSubmit(reference);
        approve(reference);
        carryOut(reference);

        Letter notice = awaitNotice(reference);
        assertThat(notice.to()).contains(EMAIL);
        assertThat(notice.text()).contains(NAME + " 様", "開示").doesNotContain(code);
        visitor.navigate(stack.baseUrl() + "/receipt/status");
        await().atMost(PATIENCE).until(() -> {
            visitor.reload();
            return visitor.locator(".state").innerText().contains("手続きが終わりました");
        });
        Looks.at(visitor, "portal-status-closed");
        Page inbox = Browser.newVisitor();
        inbox.navigate(stack.inboxUrl());
        Looks.at(inbox, "inbox");
    }

    private static void fileTheForm(Page visitor) {
        visitor.navigate(stack.baseUrl() + "/");
        Looks.at(visitor, "portal-welcome");
        visitor.navigate(stack.baseUrl() + "/request");
        Looks.at(visitor, "portal-form-empty");
        choose(visitor, "input[name='requester.kind'][value='PRINCIPAL']");
        visitor.locator("input[name='requester.name']").fill(NAME);
        visitor.locator("input[name='requester.email']").fill(EMAIL);
        choose(visitor, "input[name='accountType'][value='PERSONAL']");
        choose(visitor, "input[name='items'][value='DISCLOSURE']");
        choose(visitor, "input[name='DISCLOSURE.categories.range'][value='SOME']");
        choose(visitor, "input[name='DISCLOSURE.categories'][value='C1a']");
        choose(visitor, "input[name='DISCLOSURE.categories'][value='C1b']");
        choose(visitor, "input[name='language'][value='ja']");
        visitor.locator("#request-form button[type='submit']").click();
        Looks.at(visitor, "portal-form-error");
        assertThat(visitor.locator("input[name='requester.name']").inputValue()).isEqualTo(NAME);

        choose(visitor, "input[name='DISCLOSURE.method'][value='ELECTRONIC']");
        choose(visitor, "input[name='policyAcknowledged']");
        Looks.at(visitor, "portal-form");
        visitor.locator("#request-form button[type='submit']").click();
        visitor.locator("#receipt-code").waitFor();
        Looks.at(visitor, "portal-receipt");
    }

    // the label lies over its box, so that the whole line can be touched
    private static void choose(Page page, String box) {
        page.locator(box).check(new Locator.CheckOptions().setForce(true));
    }

    private static void askForIdentity(String reference) {
        Staff sato = new Staff(stack, "sato");
        awaitAcknowledged(sato, reference);
        Looks.at(sato.page(), "console-request");
        sato.unfold("本人確認を求める").fill("askIdentity:email", EMAIL).press("askIdentity:do");
    }

    private static void awaitAcknowledged(Staff sato, String reference) {
        await().atMost(PATIENCE).until(() -> {
            sato.open("request/request.xhtml?reference=" + reference);
            return sato.page().locator("summary").allInnerTexts().contains("本人確認を求める");
        });
    }

    private static void sendADocument(Page visitor, String code) {
        visitor.navigate(stack.baseUrl() + "/receipt");
        Looks.at(visitor, "portal-receipt-code");
        visitor.locator("input[name='receiptCode']").fill(code);
        visitor.locator("form.box button[type='submit']").click();
        Looks.at(visitor, "portal-status");
        visitor.locator("#file").setInputFiles(new FilePayload("menkyo.png", "image/png", SpecimenDocument.png("DL")));
        visitor.locator("#documentKind").selectOption("DL");
        visitor.locator("form[enctype='multipart/form-data'] button[type='submit']")
                .click();
        visitor.locator(".notice--good").waitFor();
    }

    private static void confirmIdentity(String reference) {
        Staff kato = new Staff(stack, "kato");
        kato.open("verification/identity.xhtml?reference=" + reference);
        Looks.at(kato.page(), "console-identity");
        choose(kato.page(), "[id='verdict:fields'] input[value='NAME']");
        choose(kato.page(), "[id='verdict:fields'] input[value='PHOTO']");
        kato.fill("verdict:dates:0:date", "2035-05-01")
                .fill("verdict:note", "登録の氏名と一致")
                .press("verdict:confirm");
    }

    private static void searchAndAnswer(String reference) {
        Staff suzuki = new Staff(stack, "suzuki");
        suzuki.open("request/request.xhtml?reference=" + reference).press("startSearch:do");
        Staff watanabe = new Staff(stack, "watanabe");
        watanabe.open("tasks/tasks.xhtml");
        Looks.at(watanabe.page(), "console-tasks");
        for (String system : new String[] {"MEMBERS", "ORDERS", "SUPPORT", "PERSONNEL"}) {
            answer(watanabe, reference, system);
        }
        Looks.at(watanabe.page(), "console-search");
        suzuki.open("search/search.xhtml?reference=" + reference).press("finish:do");
    }

    private static void answer(Staff watanabe, String reference, String system) {
        watanabe.open("search/search.xhtml?reference=" + reference + "&system=" + system);
        Page page = watanabe.page();
        if ("MEMBERS".equals(system)) {
            page.locator(
                            "[id='answerForm:result'] input[value='FOUND'], input[name='answerForm:result'][value='FOUND']")
                    .first()
                    .check();
            choose(page, "input[name='answerForm:categories'][value='C1a']");
            choose(page, "input[name='answerForm:categories'][value='C1b']");
            watanabe.fill("answerForm:records", "2");
        } else {
            choose(page, "input[name='answerForm:result'][value='NOT_FOUND']");
        }
        watanabe.press("answerForm:do");
    }

    private static void draftAndSubmit(String reference) {
        Staff suzuki = new Staff(stack, "suzuki");
        suzuki.open("refusal/assess.xhtml?reference=" + reference);
        Looks.at(suzuki.page(), "console-grounds");
        // the first answer to each question of the gate is the one that lets pass
        for (var question : suzuki.page().locator("fieldset.question").all()) {
            question.locator("input[type='radio']").first().check();
        }
        // each answer is told to the server; the button waits for the last of them as a person would
        suzuki.page().waitForLoadState(LoadState.NETWORKIDLE);
        suzuki.page().locator("button[id$='gate:do']").click();
        suzuki.page().locator("#said .message-info").first().waitFor();
        suzuki.open("decision/decide.xhtml?reference=" + reference);
        for (var disposition :
                suzuki.page().locator("select[id$='disposition']").all()) {
            disposition.selectOption("GRANT");
        }
        Looks.at(suzuki.page(), "console-decision");
        suzuki.page().setViewportSize(390, 844);
        assertThat(suzuki.page().locator("fieldset.line").first().isVisible())
                .as("a draft's lines on a telephone")
                .isTrue();
        suzuki.page().setViewportSize(1280, 900);
        suzuki.page().locator("button[id$='save']").first().click();
        suzuki.page().locator("#said .message-info").first().waitFor();
        suzuki.open("decision/decide.xhtml?reference=" + reference).press("submit:do");
    }

    private static void approve(String reference) {
        Staff takahashi = new Staff(stack, "takahashi");
        takahashi.open("decision/approve.xhtml?reference=" + reference);
        Looks.at(takahashi.page(), "console-approval");
        takahashi.press("approve:do");
    }

    private static void carryOut(String reference) {
        Staff watanabe = new Staff(stack, "watanabe");
        for (int task = 1; ; task++) {
            watanabe.open("fulfilment/execute.xhtml?reference=" + reference + "&task=" + task);
            Page page = watanabe.page();
            if (page.locator("textarea[id$='evidence']").count() == 0) {
                return;
            }
            if (page.locator("input[type='file']").count() > 0) {
                page.locator("input[type='file']")
                        .setInputFiles(new FilePayload(
                                "extract.csv", "text/csv", "項目,内容\n氏名,見本\n".getBytes(StandardCharsets.UTF_8)));
                page.locator("button[id$='attach:do']").click();
                page.locator("#said .message-info").first().waitFor();
                watanabe.open("fulfilment/execute.xhtml?reference=" + reference + "&task=" + task);
            }
            Looks.at(page, "console-execution");
            page.locator("textarea[id$='evidence']").fill("11月24日、会員台帳から抽出して添付");
            page.locator("button[id$='confirm:do']").click();
            page.locator("#said .message-info").first().waitFor();
        }
    }

    private static Letter awaitNotice(String reference) {
        await().atMost(PATIENCE)
                .until(() -> stack.mailsTo(EMAIL).stream()
                        .anyMatch(letter -> letter.subject().contains("開示決定")
                                && letter.text().contains(reference)));
        return stack.mailsTo(EMAIL).stream()
                .filter(letter -> letter.subject().contains("開示決定"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybody_else_at_the_console_sees_pages_that_anybody_can_use() {
        Staff tanaka = new Staff(stack, "tanaka");
        tanaka.open("dashboard/dashboard.xhtml");
        Looks.at(tanaka.page(), "console-dashboard");
        tanaka.open("queue/queue.xhtml");
        Looks.at(tanaka.page(), "console-queue");
        tanaka.open("queue/queue.xhtml?view=OVERDUE");
        Looks.at(tanaka.page(), "console-queue-empty");
        Staff ito = new Staff(stack, "ito");
        ito.open("audit/verification.xhtml");
        Looks.at(ito.page(), "console-verification");
    }

    @Test
    void the_form_can_be_filled_with_the_keyboard_alone() {
        Page visitor = Browser.newVisitor();
        visitor.navigate(stack.baseUrl() + "/request?lang=en");
        assertThat(visitor.locator("html").getAttribute("lang")).isEqualTo("en");
        for (int press = 0; press < 200 && !focusIsOnTheButton(visitor); press++) {
            visitor.keyboard().press("Tab");
        }
        assertThat(focusIsOnTheButton(visitor)).isTrue();
        visitor.keyboard().press("Enter");
        visitor.getByRole(AriaRole.ALERT).first().waitFor();
        Looks.at(visitor, "portal-form-error-en");
    }

    private static boolean focusIsOnTheButton(Page visitor) {
        return Boolean.TRUE.equals(
                visitor.evaluate("document.activeElement.matches(\"#request-form button[type='submit']\")"));
    }
}
