package jp.madoguchi.refusal.ground;

import static jp.madoguchi.request.RequestKind.CORRECTION;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.refusal.FactsForTests;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactCannotBeEstablishedTest {

    private final FactCannotBeEstablished ground = new FactCannotBeEstablished();

    @Test
    void what_was_found_is_looked_into_by_a_person() {
        assertThat(ground.assess(
                        FactsForTests.of(CORRECTION).found("MEMBERS", "C1a").facts()))
                .isInstanceOf(Finding.NeedsReview.class);
        assertThat(ground.assess(FactsForTests.of(CORRECTION).facts())).isInstanceOf(Finding.NotEngaged.class);
    }

    @Test
    void what_was_found_not_factual_is_established() {
        FactsForTests facts = FactsForTests.of(CORRECTION).found("MEMBERS", "C1a");

        assertThat(ground.objection(
                        facts.examined("C-NOTFACT", Verdict.NOT_JUSTIFIED).facts()))
                .isEmpty();
        assertThat(ground.objection(
                        facts.examined("C-NOTFACT", Verdict.JUSTIFIED).facts()))
                .isPresent();
    }
}
