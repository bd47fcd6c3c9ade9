package jp.madoguchi.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.request.ItemOutcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundRulesTest {

    private static final FeeSchedule.Refund AS_DELIVERED = new FeeSchedule.Refund(true, true, false);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REFUSED, REFUSED",
        "NOT_HELD, NOT_HELD",
        "WITHDRAWN, WITHDRAWN",
        "REJECTED, NOT_ANSWERED",
        "REDIRECTED, NOT_ANSWERED"
    })
    void what_brought_the_requester_nothing_is_given_back(ItemOutcome outcome, RefundReason reason) {
        assertThat(RefundRules.reason(List.of(outcome), AS_DELIVERED)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"FULL", "PARTIAL", "ALT_MEASURE"})
    void what_was_answered_at_least_in_part_is_kept(ItemOutcome outcome) {
        assertThat(RefundRules.reason(List.of(outcome), AS_DELIVERED)).isEmpty();
    }

    @Test
    void one_answer_keeps_the_fee_that_was_paid_once() {
        assertThat(RefundRules.reason(List.of(ItemOutcome.REFUSED, ItemOutcome.FULL), AS_DELIVERED))
                .isEmpty();
    }

    @Test
    void an_organisation_may_choose_otherwise() {
        FeeSchedule.Refund other = new FeeSchedule.Refund(false, true, true);

        assertThat(RefundRules.reason(List.of(ItemOutcome.REFUSED), other)).isEmpty();
        assertThat(RefundRules.reason(List.of(ItemOutcome.PARTIAL), other)).contains(RefundReason.PARTIAL);
    }
}
