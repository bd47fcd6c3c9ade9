package jp.madoguchi.notification.letter;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.OfficeMail;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.RequestReference;

/** People, requests and decisions to write letters about. */
public final class SampleLetters {

    public static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));
    public static final Path NOTICES = Path.of("../config/notices");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final OfficeMail OFFICE = new OfficeMail("privacy@madoguchi.example", "https://dsr.example.jp/");
    public static final Person HANAKO = new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", null, "東京都架空区見本町4-5-6");
    public static final Person JIRO = new Person("高橋 次郎", null, "jiro@example.jp", null, null);

    public static final String HARM_TO_OTHERS = "取引の相手方の氏名・住所等が含まれ、開示により当該相手方の権利利益を害するおそれがあるため";
    public static final String INTERNAL = "internal: fraud score 0.93, rule R-17";

    private static final Map<String, String> BOTH = Map.of("ja", "見本の項目", "en", "A sample of it");

    /** What other contexts tell with their letters; one name is told alike by every letter that needs it. */
    private static final Map<String, Object> WORDS = Map.ofEntries(
            Map.entry("code", "48213907"),
            Map.entry("addressOnFile", "true"),
            Map.entry("defects", "1. 2024 or 2025: which year is meant?\n2. Please give the member number."),
            Map.entry("message", "The copy of the licence is blurred.\nPlease send it again."),
            Map.entry("documents", List.of(BOTH)),
            Map.entry("method", List.of(BOTH)),
            Map.entry("waiver", BOTH),
            Map.entry("organisation", BOTH),
            Map.entry("contact", BOTH),
            Map.entry("remaining", List.of(BOTH)),
            Map.entry("recipient", BOTH),
            Map.entry("answerBy", DAY.plusDays(14)),
            Map.entry("amount", 1000),
            Map.entry("dueOn", DAY.plusDays(14)),
            Map.entry("scheduleVersion", "3"),
            Map.entry("publishedOn", DAY.minusMonths(6)),
            Map.entry("lastOn", DAY.plusDays(30)),
            Map.entry("oldDueOn", DAY.plusDays(30)),
            Map.entry("newDueOn", DAY.plusDays(60)),
            Map.entry("reason", "The records of two systems must be put together by hand."),
            Map.entry("record", "M-48213"),
            Map.entry("confirmation", "https://dsr.example.jp/confirmation"),
            Map.entry("concerns", "A conversation in which your shop is named."),
            Map.entry("endedOn", DAY),
            Map.entry("occurredOn", DAY.minusDays(1)),
            Map.entry("measures", "The letter was returned unopened."),
            Map.entry("reported", true));

    /** What only one letter is told, or is told differently from another. */
    private static final Map<String, Map<String, Object>> OWN_WORDS = Map.of(
            "L-07", Map.of("what", "IDENTITY"),
            "L-18", Map.of("code", "R-ORG", "confidential", false),
            "L-19", Map.of("action", "STOP_PROVISION", "what", List.of(BOTH)),
            "L-26", Map.of("reason", "MAJORITY"),
            "authority-confirmation", Map.of("agent", "高橋 次郎"),
            "L-27", Map.of("what", "A letter with your address went to another address."));

    private SampleLetters() {}

    public static LetterWriter writer() {
        return new LetterWriter(NOTICES);
    }

    /** A request of each outcome this notice is for, in one letter. */
    public static Map<String, Object> modelFor(Notice notice) {
        CaseToTell about = aCase(itemsFor(notice));
        Occasion occasion =
                new Occasion(DAY, about.items().stream().map(ItemToTell::kind).toList(), false, wordsFor(notice));
        return model(about, notice.particulars(occasion));
    }

    private static Map<String, Object> wordsFor(Notice notice) {
        Map<String, Object> words = new HashMap<>(WORDS);
        words.putAll(OWN_WORDS.getOrDefault(notice.template(), Map.of()));
        return words;
    }

    public static Map<String, Object> model(CaseToTell about, Map<String, Object> particulars) {
        return new LetterModel(POLICY, OFFICE).of(about, DAY, particulars);
    }

    public static CaseToTell aCase(List<ItemToTell> items) {
        return aCase(new SubmittedForm(RequesterKind.PRINCIPAL, HANAKO, null, AccountType.PERSONAL, List.of()), items);
    }

    public static CaseToTell aCaseOfAnAgent(List<ItemToTell> items) {
        return aCase(
                new SubmittedForm(RequesterKind.STATUTORY_AGENT, JIRO, HANAKO, AccountType.PERSONAL, List.of()), items);
    }

    private static CaseToTell aCase(SubmittedForm form, List<ItemToTell> items) {
        return new CaseToTell(
                new RequestReference("M-2026-000123"),
                form,
                LocalDate.of(2026, 11, 10),
                "2026-11-01",
                items,
                Optional.of(new RejectionProposal(
                        "S14-4",
                        RejectionProposal.Basis.SILENCE,
                        INTERNAL,
                        "No identity document was received by the date we gave.")),
                List.of(LocalDate.of(2026, 11, 12)));
    }

    public static ItemToTell disclosure(ItemOutcome outcome, ItemScope scope, DecisionLine... lines) {
        return new ItemToTell(1, RequestKind.DISCLOSURE, scope, Optional.ofNullable(outcome), List.of(lines));
    }

    public static ItemScope categories(String... codes) {
        return new ItemScope(List.of(codes), null, null, "2025-04", "ELECTRONIC", null, null, null, null);
    }

    public static DecisionLine line(String category, Disposition how, String code, String reason) {
        return new DecisionLine(category, null, how, code, INTERNAL, reason);
    }

    private static List<ItemToTell> itemsFor(Notice notice) {
        return List.of(RequestKind.DISCLOSURE, RequestKind.CORRECTION, RequestKind.USE_STOP, RequestKind.ERASURE)
                .stream()
                .flatMap(kind -> List.of(ItemOutcome.values()).stream()
                        .filter(outcome -> notice.concerns(kind, outcome))
                        .map(outcome -> sample(kind, outcome)))
                .toList();
    }

    private static ItemToTell sample(RequestKind kind, ItemOutcome outcome) {
        ItemScope scope = kind == RequestKind.CORRECTION
                ? new ItemScope(
                        List.of("C1b"), null, null, null, null, "1-2-3 Old Street", "4-5-6 New Street", null, null)
                : kind == RequestKind.USE_STOP
                        ? new ItemScope(null, List.of("P05", "P15"), null, null, null, null, null, "U6", "I objected.")
                        : categories("C1a", "C2b", "C1c");
        return new ItemToTell(kind.ordinal(), kind, scope, Optional.of(outcome), lines(kind, outcome));
    }

    private static List<DecisionLine> lines(RequestKind kind, ItemOutcome outcome) {
        String first = kind == RequestKind.USE_STOP ? "P05" : kind == RequestKind.CORRECTION ? "C1b" : "C1a";
        String second = kind == RequestKind.USE_STOP ? "P15" : kind == RequestKind.CORRECTION ? "C1a" : "C2b";
        String code = kind == RequestKind.DISCLOSURE ? "S14-1" : kind == RequestKind.CORRECTION ? "C-FACT" : "U-EXCESS";
        String why = "The content was compared with the record and found as it was.";
        return switch (outcome) {
            case FULL -> List.of(line(first, GRANT, null, null), line(second, GRANT, null, null));
            case PARTIAL ->
                List.of(
                        line(first, GRANT, null, null),
                        line(second, kind == RequestKind.DISCLOSURE ? GRANT_MASKED : WITHHOLD, code, why));
            case REFUSED -> List.of(line(first, WITHHOLD, code, why));
            case ALT_MEASURE -> List.of(line(first, ALT, "U-ALT", "Locked today; erased on 2033-03-31."));
            case NOT_HELD -> List.of(line(first, NOT_HELD, "N-NONE", null));
            default -> List.of();
        };
    }
}
