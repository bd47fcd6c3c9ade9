package jp.madoguchi.verification;

import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.shared.InEachLanguage;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * What is said about a document that was let go because of what it held: to the requester at once, and as a suggestion for
 * the letter that asks for another one (L-03).
 */
public final class QuarantineWords {

    private QuarantineWords() {}

    /** The refusal. Nothing in it repeats what was found, only what kind of thing it was. */
    static InputRejected of(DocumentKind kind, List<String> found) {
        List<String> forbidden = List.copyOf(found);
        InEachLanguage what = language -> named(forbidden, language);
        InEachLanguage advice = language -> advice(kind, language);
        return new InputRejected("file", "verification.document.quarantined", what, kind.title(), advice);
    }

    /** A text for the letter that asks for a covered copy. */
    public static String suggestion(DocumentKind kind, List<String> found, Language language) {
        return RuleTexts.of(
                "verification.document.quarantined.letter",
                List.of(named(found, language), kind.title().in(language), advice(kind, language)),
                language);
    }

    private static String named(List<String> found, Language language) {
        return found.stream()
                .map(code -> RuleTexts.of("verification.forbidden." + code, List.of(), language))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }

    private static String advice(DocumentKind kind, Language language) {
        String stop = language == Language.JA ? "。" : ". ";
        return List.of(kind.collect(), kind.mask() == null ? kind.collect() : kind.mask()).stream()
                .distinct()
                .map((Titles text) -> text.in(language))
                .collect(Collectors.joining(stop));
    }
}
