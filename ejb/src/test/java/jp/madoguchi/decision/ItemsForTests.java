package jp.madoguchi.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.GroundAnswer;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;

/** Items to decide, and the people who ask. */
final class ItemsForTests {

    static final Person HANAKO = new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", "03-1234-5678", "東京都港区芝一丁目1-1");

    static final SubmittedForm FORM =
            new SubmittedForm(RequesterKind.PRINCIPAL, HANAKO, null, AccountType.PERSONAL, List.of("member-4711"));

    private ItemsForTests() {}

    static ItemToDecide disclosureOf(List<String> categories, Map<String, Set<String>> found) {
        return new ItemToDecide(1, RequestKind.DISCLOSURE, scope(categories, List.of(), null, null), found);
    }

    static ItemToDecide correctionOf(String category, String from, String to, Map<String, Set<String>> found) {
        return new ItemToDecide(1, RequestKind.CORRECTION, scope(List.of(category), List.of(), from, to), found);
    }

    static ItemToDecide stopping(List<String> purposes, Map<String, Set<String>> found) {
        return new ItemToDecide(1, RequestKind.USE_STOP, scope(List.of(), purposes, null, null), found);
    }

    static ItemToDecide erasureOf(List<String> categories, Map<String, Set<String>> found) {
        return new ItemToDecide(1, RequestKind.ERASURE, scope(categories, List.of(), null, null), found);
    }

    static ItemScope scope(List<String> categories, List<String> purposes, String from, String to) {
        return new ItemScope(categories, purposes, null, null, null, from, to, null, null);
    }

    /** The item with these grounds engaged and nothing else said. */
    static ItemFile fileOf(ItemToDecide item, String... engaged) {
        Map<String, RecordedAnswer> answers = new HashMap<>();
        for (String code : engaged) {
            answers.put(code, answered(Map.of()));
        }
        return new ItemFile(item, answers, Map.of(), true);
    }

    static RecordedAnswer answered(Map<Particular, String> particulars) {
        return new RecordedAnswer(new GroundAnswer(true, "確認した", particulars), "suzuki", Instant.EPOCH);
    }

    static Outward outward(ItemScope scope) {
        return new Outward(FORM, scope, Set.of(), false, Language.JA);
    }
}
