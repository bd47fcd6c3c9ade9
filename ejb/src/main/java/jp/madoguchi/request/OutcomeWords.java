package jp.madoguchi.request;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * An outcome in the words of what was asked for (domain 2.7): a disclosure is refused as 不開示, a cessation by not
 * stopping. Where the kinds asked for do not share their words, the words common to all kinds are said.
 */
public final class OutcomeWords {

    private static final String WORDS = "request.outcome.";

    /** Words for one kind that has none of its own; those common to several name disclosure beside other things. */
    private static final String ANY_KIND = "ANY.";

    private OutcomeWords() {}

    public static String of(Collection<RequestKind> kinds, ItemOutcome outcome, Language language) {
        Set<String> said =
                kinds.stream().map(kind -> of(kind, outcome, language)).collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : common(outcome, language);
    }

    private static String of(RequestKind kind, ItemOutcome outcome, Language language) {
        return RuleTexts.find(WORDS + kind + "." + outcome, List.of(), language)
                .or(() -> RuleTexts.find(WORDS + ANY_KIND + outcome, List.of(), language))
                .orElseGet(() -> common(outcome, language));
    }

    private static String common(ItemOutcome outcome, Language language) {
        return RuleTexts.of(WORDS + outcome, List.of(), language);
    }
}
