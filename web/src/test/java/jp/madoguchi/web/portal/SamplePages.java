package jp.madoguchi.web.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.fulfilment.Delivery;
import jp.madoguchi.intake.FeeToAccept;
import jp.madoguchi.intake.Message;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.notification.LetterSent;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ReceiptCode;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.DestroyedDocument;
import jp.madoguchi.verification.DestroyedDocument.Reason;
import jp.madoguchi.verification.DestructionPlan;
import jp.madoguchi.verification.DocumentReceived;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.MethodOffered;
import jp.madoguchi.verification.Verdict;
import jp.madoguchi.verification.VerdictRecorded;
import jp.madoguchi.web.portal.intake.AnswerPage;
import jp.madoguchi.web.portal.intake.FormPage;
import jp.madoguchi.web.portal.intake.Offer;
import jp.madoguchi.web.portal.intake.WelcomePage;
import jp.madoguchi.web.portal.status.CodePage;
import jp.madoguchi.web.portal.status.Outcome;
import jp.madoguchi.web.portal.status.StatusModel;
import jp.madoguchi.web.portal.status.StatusPage;
import jp.madoguchi.web.portal.status.Unsent;
import jp.madoguchi.web.portal.status.WithdrawalPage;
import jp.madoguchi.web.portal.trouble.TroublePage;

/** Every page of the portal in its different looks, with the kind of text that breaks layouts. */
public final class SamplePages {

    static final Policy POLICY = Policy.readFrom(Path.of("..", "config", "policy"));
    public static final RequestTypes TYPES = RequestTypes.of(new ClassFileImporter()
            .importPackages("jp.madoguchi.request.type").stream()
                    .filter(found -> found.isAssignableTo(RequestType.class) && !found.isInterface())
                    .map(SamplePages::type)
                    .toList());
    static final String SCRIPT = "<script>alert('x')</script> & \"髙橋\" ${7*7}";

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final RequestReference REFERENCE = new RequestReference("M-2026-000123");
    private static final String LONG_NAME = "𠮷野家﨑髙橋長五郎左衛門尉藤原朝臣葛󠄀城之介・マリアンヌ=フォン・エッシェンバッハ";
    private static final List<String> CODES = List.of("REGISTERED_MAIL_CODE", "CUSTOMER_LOG_IN", "IDENTITY_DOCUMENTS");

    private SamplePages() {}

    private static RequestType type(JavaClass found) {
        try {
            return (RequestType) found.reflect().getConstructor(Policy.class).newInstance(POLICY);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(found + " cannot be made", impossible);
        }
    }

    /** The pages by name, ready to be filled. */
    public static Map<String, Function<Language, Template>> all() {
        Map<String, Function<Language, Template>> pages = new LinkedHashMap<>();
        pages.put("welcome", SamplePages::welcome);
        pages.put("form-empty", language -> form(language, Typed.nothing(), Problems.none(), ""));
        pages.put("form-full", language -> form(language, typed(), Problems.none(), "reused"));
        pages.put("form-wrong", language -> form(language, typed(), problems(language), ""));
        pages.put("form-fee", SamplePages::formWithFee);
        pages.put("answer", language -> answer(language, false));
        pages.put("answer-again", language -> answer(language, true));
        pages.put("code", language -> code(language, Problems.none(), "", Optional.empty()));
        pages.put("code-wrong", SamplePages::mistypedCode);
        pages.put("code-expired", SamplePages::expired);
        pages.put("code-left", language -> code(language, Problems.none(), "left", Optional.empty()));
        for (RequestStatus status : RequestStatus.values()) {
            pages.put("status-" + status.name().toLowerCase(Locale.ROOT), language -> status(language, status));
        }
        pages.put("status-identity-wrong", SamplePages::refusedUpload);
        pages.put("status-collect", language -> collecting(language, MethodOffered.State.OFFERED));
        pages.put("status-collect-now", language -> collecting(language, MethodOffered.State.DONE));
        pages.put("withdrawal", SamplePages::withdrawal);
        pages.put("preference", language -> SamplePreferences.preference(language, false));
        pages.put("preference-done", language -> SamplePreferences.preference(language, true));
        pages.put("mail-stop", language -> SamplePreferences.mailStop(language, false));
        pages.put("mail-stopped", language -> SamplePreferences.mailStop(language, true));
        pages.put("account", language -> SamplePreferences.account(language, false));
        pages.put("account-pupil", language -> SamplePreferences.account(language, true));
        pages.put("recipient", language -> SamplePreferences.recipient(language, false));
        pages.put("recipient-wrong", SamplePreferences::wrongConfirmation);
        pages.put("recipient-confirmed", language -> SamplePreferences.recipient(language, true));
        for (int status : List.of(400, 403, 404, 405, 413, 429, 500, 503)) {
            pages.put("trouble-" + status, language -> TroublePage.page(status, 5, language));
            pages.put("trouble-staff-" + status, language -> TroublePage.staffPage(status, language));
        }
        return pages;
    }

    private static Template welcome(Language language) {
        List<WelcomePage.Target> targets = offer().asked().stream()
                .map(asked -> new WelcomePage.Target(asked.kind(), asked.kind() == RequestKind.PREFERENCE ? 0 : 10))
                .toList();
        return WelcomePage.page(new WelcomePage.Model(offer(), targets), language);
    }

    static Template form(Language language, Typed typed, Problems problems, String notice) {
        return FormPage.page(form(typed, problems, notice, List.of()), language);
    }

    private static FormPage.Model form(Typed typed, Problems problems, String notice, List<FeeToAccept> fees) {
        return new FormPage.Model(typed, problems, "0f".repeat(32), notice, offer(), fees);
    }

    private static Template formWithFee(Language language) {
        Violation missing = new Violation("feeAccepted", "intake.fee.not.accepted", List.of(1000, "2026-2"));
        Problems problems = Problems.of(List.of(missing), new Texts(language), field -> field);
        FeeToAccept fee = new FeeToAccept(1000, 300, "2026-2", LocalDate.of(2026, 10, 1));
        return FormPage.page(form(typed(), problems, "", List.of(fee)), language);
    }

    static Typed typed() {
        return new Typed(Map.ofEntries(
                Map.entry("language", List.of("ja")),
                Map.entry("requester.kind", List.of("VOLUNTARY_AGENT")),
                Map.entry("requester.name", List.of(LONG_NAME)),
                Map.entry("requester.email", List.of("hanako@example")),
                Map.entry("requester.phone", List.of("03-0000-0000")),
                Map.entry("principal.name", List.of(SCRIPT)),
                Map.entry("accountType", List.of("PERSONAL")),
                Map.entry("registeredIdentifiers", List.of("hanako@example.jp\r\nNo. 1234")),
                Map.entry("relation", List.of("EMPLOYEE")),
                Map.entry("regimes", List.of("GDPR")),
                Map.entry(
                        "items",
                        List.of(
                                "DISCLOSURE",
                                "TPR_DISCLOSURE",
                                "CORRECTION",
                                "PREFERENCE",
                                "USE_STOP",
                                "TP_STOP",
                                "ERASURE",
                                "COMPLAINT")),
                Map.entry("TPR_DISCLOSURE.period.range", List.of("SOME")),
                Map.entry("TPR_DISCLOSURE.period", List.of(SCRIPT)),
                Map.entry("CORRECTION.change", List.of("CORRECT")),
                Map.entry("CORRECTION-2.categories", List.of("C1a")),
                Map.entry("CORRECTION-2.correctValue", List.of(LONG_NAME)),
                Map.entry("PREFERENCE.preferences.PROMO_TEL", List.of("OFF")),
                Map.entry("TP_STOP.recipients", List.of("R07", "S06")),
                Map.entry("ERASURE.after", List.of("DISCLOSURE")),
                Map.entry("COMPLAINT.explanation", List.of(SCRIPT)),
                Map.entry("previous.receiptCode", List.of("0123-4567")),
                Map.entry("DISCLOSURE.categories.range", List.of("SOME")),
                Map.entry("DISCLOSURE.categories", List.of("C1a", "C2b")),
                Map.entry("CORRECTION.categories", List.of("C1b")),
                Map.entry("CORRECTION.currentValue", List.of(SCRIPT)),
                Map.entry("USE_STOP.purposes", List.of("P05", "P17")),
                Map.entry("ERASURE.ground", List.of("U4")),
                Map.entry("ERASURE.explanation", List.of("退会しました。\n".repeat(20)))));
    }

    private static Problems problems(Language language) {
        return Problems.of(
                List.of(
                        new Violation("requester.name", "intake.too.long", List.of(100)),
                        new Violation("requester.email", "intake.email"),
                        new Violation("accountType", "intake.required"),
                        new Violation("DISCLOSURE.method", "problem.choose"),
                        new Violation("DISCLOSURE.categories", "intake.required"),
                        new Violation("TPR_DISCLOSURE.period", "intake.required"),
                        new Violation("CORRECTION.categories", "intake.required"),
                        new Violation("CORRECTION-2.currentValue", "request.correction.missing.current"),
                        new Violation("PREFERENCE.preferences", "problem.choose"),
                        new Violation("TP_STOP.recipients", "problem.choose"),
                        new Violation("TP_STOP.ground", "problem.choose"),
                        new Violation("ERASURE.after", "intake.after.no.disclosure"),
                        new Violation("COMPLAINT.explanation", "intake.required"),
                        new Violation("previous.receiptCode", "intake.previous.unknown"),
                        new Violation("regimes", "intake.regime.unknown"),
                        new Violation("CORRECTION.correctValue", "intake.required"),
                        new Violation("USE_STOP.purposes", "intake.required"),
                        new Violation("ERASURE.ground", "intake.required"),
                        new Violation("policyAcknowledged", "intake.policy.not.acknowledged")),
                new Texts(language),
                field -> field);
    }

    private static Template answer(Language language, boolean again) {
        String code = ReceiptCode.of("0123456789abcdefghij".getBytes(StandardCharsets.US_ASCII))
                .value();
        return AnswerPage.page(new Receipt(REFERENCE, code, NOON, RequestStatus.RECEIVED, again), language);
    }

    private static Template code(Language language, Problems problems, String notice, Optional<Unsent> unsent) {
        Typed typed = Typed.of("receiptCode", problems.any() ? "0123-4567-89AB" : "");
        return CodePage.page(new CodePage.Model(typed, problems, notice, unsent), language);
    }

    private static Template mistypedCode(Language language) {
        String text = new Texts(language).text("code.mistyped");
        return code(language, Problems.at("receiptCode", text), "", Optional.empty());
    }

    private static Template expired(Language language) {
        return code(language, Problems.none(), "expired", Optional.of(new Unsent("message", SCRIPT)));
    }

    private static Template status(Language language, RequestStatus status) {
        Outcome nothing = new Outcome(Problems.none(), status == RequestStatus.SEARCH ? "message" : "", "");
        return StatusPage.page(model(status, nothing), language);
    }

    private static Template refusedUpload(Language language) {
        String text = new Texts(language).text("identity.documents.file.large");
        Outcome outcome = new Outcome(Problems.at("file", text), "", new Texts(language).text("status.stale"));
        return StatusPage.page(model(RequestStatus.AWAIT_IDENTITY, outcome), language);
    }

    private static Template collecting(Language language, MethodOffered.State state) {
        List<MethodOffered> methods = List.of(new MethodOffered(CODES.get(0), AssuranceLevel.A1, state));
        return StatusPage.page(
                model(
                        RequestStatus.CLOSED,
                        identity(RequestStatus.CLOSED, methods),
                        new Outcome(Problems.none(), "", "")),
                language);
    }

    private static StatusModel model(RequestStatus status, Outcome outcome) {
        List<MethodOffered> methods = CODES.stream()
                .map(code -> new MethodOffered(code, AssuranceLevel.A2, MethodOffered.State.OFFERED))
                .toList();
        return model(status, identity(status, status == RequestStatus.AWAIT_IDENTITY ? methods : List.of()), outcome);
    }

    private static StatusModel model(RequestStatus status, IdentityFile identity, Outcome outcome) {
        boolean open = status.isOpen();
        RequesterView view = new RequesterView(
                REFERENCE,
                status,
                Language.JA,
                NOON,
                List.of(
                        new RequesterView.Item(1, RequestKind.DISCLOSURE, open ? null : ItemOutcome.PARTIAL),
                        new RequesterView.Item(2, RequestKind.CORRECTION, open ? null : ItemOutcome.NOT_HELD)),
                status == RequestStatus.RECEIVED
                        ? List.of()
                        : List.of(
                                new Message(true, SCRIPT + "\n" + LONG_NAME, NOON),
                                new Message(false, "ご登録の会員番号をお知らせください。", NOON.plusSeconds(86_400))),
                open,
                open,
                status == RequestStatus.AWAIT_SUPPLEMENT);
        Typed typed = Typed.of("message", outcome.refusal().isEmpty() ? "" : "まだ送っていない文章");
        List<Delivery> deliveries = status == RequestStatus.CLOSED
                ? List.of(new Delivery(new UUID(3, 4), 1, "開示データ_" + LONG_NAME + ".csv", "text/csv", 9, "00", NOON))
                : List.of();
        List<LetterSent> letters = status == RequestStatus.RECEIVED
                ? List.of()
                : List.of(new LetterSent(new UUID(0, 1), "L-01", "【M-2026-000123】" + SCRIPT, NOON));
        return new StatusModel(
                view, identity, POLICY.documents(), deliveries, letters, typed, outcome, "ab".repeat(16));
    }

    private static IdentityFile identity(RequestStatus status, List<MethodOffered> methods) {
        boolean asked = status == RequestStatus.AWAIT_IDENTITY;
        boolean proved = status == RequestStatus.SEARCH || status == RequestStatus.CLOSED;
        DocumentReceived received =
                new DocumentReceived(new UUID(1, 2), "DL", "運転免許証 <表>.jpg", "image/jpeg", 1_000, NOON, null, null);
        DestroyedDocument destroyed = new DestroyedDocument(
                new UUID(1, 3), "MNC", Reason.FORBIDDEN_CONTENT, List.of("MY_NUMBER", "QR_CODE"), null, null, NOON);
        VerdictRecorded verdict = new VerdictRecorded(
                1, CODES.get(1), AssuranceLevel.A2, Verdict.VERIFIED, "", NOON, List.of(), false, null, null);
        return new IdentityFile(
                AssuranceLevel.A2,
                AssuranceLevel.A0,
                proved,
                methods,
                asked ? List.of(received) : List.of(),
                asked ? List.of(destroyed) : List.of(),
                proved ? List.of(verdict) : List.of(),
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new DestructionPlan(null, false));
    }

    private static Template withdrawal(Language language) {
        return WithdrawalPage.page(new WithdrawalPage.Model(REFERENCE.value(), "ab".repeat(16)), language);
    }

    public static Offer offer() {
        return Offer.of(TYPES, POLICY, LocalDate.of(2026, 11, 24));
    }
}
