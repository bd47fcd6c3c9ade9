package jp.madoguchi.decision;

import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;

/**
 * Words to begin a reason with, for each code and where it matters for each kind of request (domain 8.2). They say what
 * kind of information and what kind of harm; the drafter makes them fit. Words stand in the bundle {@code
 * jp.madoguchi.rules.decision} under {@code decision.phrase.S14-1} or {@code decision.phrase.ERASURE.U-ALT}; a ground of our own has them
 * with its title, under {@code refusal.phrase.}
 */
public final class FixedPhrases {

    private FixedPhrases() {}

    /** A phrase in both languages. */
    public record Phrase(String japanese, String english) {}

    /** The phrase to suggest, if there is one for the code. */
    public static Optional<Phrase> suggested(RequestKind kind, String code) {
        return said("decision.phrase." + kind + "." + code)
                .or(() -> said("decision.phrase." + code))
                .or(() -> said("refusal.phrase." + code));
    }

    private static Optional<Phrase> said(String key) {
        try {
            return Optional.of(
                    new Phrase(RuleTexts.of(key, List.of(), Language.JA), RuleTexts.of(key, List.of(), Language.EN)));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
