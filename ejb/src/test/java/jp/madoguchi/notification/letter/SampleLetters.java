package jp.madoguchi.notification.letter;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.OfficeMail;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.KindsForTests;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.request.type.TypesForTests;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** People, requests and decisions to write letters about. */
public final class SampleLetters {

    public static final Policy POLICY = Policy.readFrom(Path.of("../config/policy"));
    public static final Path NOTICES = Path.of("../config/notices");
    public static final RequestReference REFERENCE = new RequestReference("M-2026-000123");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final OfficeMail OFFICE = new OfficeMail("privacy@madoguchi.example", "https://dsr.example.jp/");
    public static final Person HANAKO = new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", null, "東京都架空区見本町4-5-6");
    public static final Person JIRO = new Person("高橋 次郎", null, "jiro@example.jp", null, null);

    public static final String HARM_TO_OTHERS = "取引の相手方の氏名・住所等が含まれ、開示により当該相手方の権利利益を害するおそれがあるため";
    public static final String INTERNAL = "internal: fraud score 0.93, rule R-17";

    /** Read once: templates are parsed when they are first used. */
    private static final LetterWriter WRITER = new LetterWriter(NOTICES);

    private SampleLetters() {}

    public static LetterWriter writer() {
        return WRITER;
    }

    /** A request of the ends this notice is for, in one letter, with what is told of it in this language. */
    public static Map<String, Object> modelFor(Notice notice, Language language) {
        return modelFor(notice, aCase(itemsFor(notice)), language);
    }

    public static Map<String, Object> modelFor(Notice notice, CaseToTell about, Language language) {
        Occasion occasion = new Occasion(
                DAY,
                about.items().stream().map(ItemToTell::kind).toList(),
                about.items().stream().flatMap(item -> item.outcome().stream()).toList(),
                about.form().requesterKind().isAgent(),
                SampleWords.toldWith(notice.template(), language));
        return model(about, notice.particulars(occasion));
    }

    public static Map<String, Object> model(CaseToTell about, Map<String, Object> particulars) {
        return new LetterModel(POLICY, OFFICE, TypesForTests.all()).of(about, DAY, particulars);
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
                REFERENCE,
                form,
                Instant.parse("2026-11-10T05:23:41Z"),
                "v3",
                "2022-1",
                items,
                items.stream().anyMatch(item -> item.rejection().isPresent())
                        ? List.of(LocalDate.of(2026, 11, 12))
                        : List.of());
    }

    public static ItemToTell disclosure(ItemOutcome outcome, ItemScope scope, DecisionLine... lines) {
        return new ItemToTell(1, RequestKind.DISCLOSURE, scope, Optional.ofNullable(outcome), List.of(lines));
    }

    public static ItemScope categories(String... codes) {
        return new ItemScope(List.of(codes), null, null, "2025年4月から", "ELECTRONIC", null, null, null, null);
    }

    public static DecisionLine line(String category, Disposition how, String code, String reason) {
        return new DecisionLine(category, null, how, code, INTERNAL, reason);
    }

    /** A request of one item that ended so. */
    public static CaseToTell aCaseOf(RequestKind kind, ItemOutcome outcome) {
        return aCase(List.of(SampleItems.item(1, kind, outcome, "")));
    }

    private static List<ItemToTell> itemsFor(Notice notice) {
        if (!notice.tellsOutcomes()) {
            return List.of(
                    SampleItems.undecided(1, RequestKind.DISCLOSURE), SampleItems.undecided(2, RequestKind.CORRECTION));
        }
        List<ItemToTell> items = new ArrayList<>();
        for (RequestKind kind : KindsForTests.ofTheDomain()) {
            for (ItemOutcome outcome : ItemOutcome.values()) {
                ItemToTell item = SampleItems.item(items.size() + 1, kind, outcome, notice.template());
                if (isWorthPrinting(notice, kind, outcome) && notice.concerns(kind, outcome, item.reasonCodes())) {
                    items.add(item);
                }
            }
        }
        return items;
    }

    /** Enough for every letter to show what it can say, and no more than a person reads. */
    private static boolean isWorthPrinting(Notice notice, RequestKind kind, ItemOutcome outcome) {
        if (notice.kind() != NoticeKind.DECISION) {
            return kind == RequestKind.DISCLOSURE && outcome == ItemOutcome.FULL
                    || kind == RequestKind.ERASURE && outcome == ItemOutcome.PARTIAL;
        }
        return switch (outcome) {
            case NOT_HELD, REJECTED, REDIRECTED, WITHDRAWN ->
                kind == RequestKind.DISCLOSURE || kind == RequestKind.ERASURE;
            case PARTIAL -> kind != RequestKind.SECURITY_INFO && kind != RequestKind.PREFERENCE;
            case REFUSED -> kind.compareTo(RequestKind.FOREIGN_MEASURES) <= 0;
            case ALT_MEASURE -> kind == RequestKind.ERASURE || kind == RequestKind.TP_STOP;
            case FULL -> true;
        };
    }
}
