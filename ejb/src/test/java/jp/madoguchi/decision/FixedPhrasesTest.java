package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.decision.FixedPhrases.Phrase;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FixedPhrasesTest {

    private static final Set<String> NEVER_TOLD = Set.of("N-NONE", "W-DRAWN");

    @Test
    void every_reason_that_is_told_has_words_to_begin_with_in_both_languages() {
        List<String> without = new ArrayList<>();
        for (ReasonCode code : GroundsForTests.codes().all()) {
            code.kinds().stream()
                    .filter(kind -> !NEVER_TOLD.contains(code.code()))
                    .filter(kind -> FixedPhrases.suggested(kind, code.code()).isEmpty())
                    .forEach(kind -> without.add(kind + " " + code.code()));
        }

        assertThat(without).isEmpty();
    }

    @Test
    void the_words_pass_the_checks_that_drafters_must_pass() {
        Outward outward = ItemsForTests.outward(ItemScope.nothingSaid());
        for (ReasonCode code : GroundsForTests.codes().all()) {
            for (RequestKind kind : code.kinds()) {
                Optional<Phrase> phrase = FixedPhrases.suggested(kind, code.code());
                phrase.ifPresent(words -> assertThat(outward.check(words.japanese(), words.english(), true, ""))
                        .as("%s %s", kind, code.code())
                        .isEmpty());
            }
        }
    }

    @Test
    void the_words_of_a_rejection_say_nothing_about_existence() {
        assertThat(GroundsForTests.codes().all())
                .filteredOn(code -> code.effect() == Effect.REJECTS)
                .allSatisfy(code -> {
                    Phrase words = FixedPhrases.suggested(RequestKind.DISCLOSURE, code.code())
                            .orElseThrow();
                    assertThat(OutwardText.existenceIn(words.japanese(), "")).isEmpty();
                    assertThat(OutwardText.existenceIn(words.english(), "")).isEmpty();
                });
    }

    @Test
    void a_kind_may_have_words_of_its_own() {
        assertThat(Arrays.asList(RequestKind.DISCLOSURE, RequestKind.TPR_DISCLOSURE))
                .extracting(kind ->
                        FixedPhrases.suggested(kind, "S14-1").orElseThrow().japanese())
                .doesNotHaveDuplicates();
    }
}
