package jp.madoguchi.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.fee.FeeOwed.Why;
import jp.madoguchi.fee.FeeRules.Asked;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeRulesTest {

    static final FeeSchedule SCHEDULE = new FeeSchedule(
            "2027-1",
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 2, 1),
            Map.of("DISCLOSURE", Map.of("PAPER", 1000), "TPR_DISCLOSURE", Map.of("PAPER", 800)),
            List.of(new Titles("銀行振込", "bank transfer")),
            List.of(),
            new FeeSchedule.Refund(true, true, false));

    static final Asked ON_PAPER = new Asked(1, RequestKind.DISCLOSURE, "PAPER", null);
    static final Asked ONLINE = new Asked(1, RequestKind.DISCLOSURE, "ELECTRONIC", null);
    static final Asked CORRECTION = new Asked(2, RequestKind.CORRECTION, null, null);

    @Test
    void nothing_is_charged_when_no_schedule_was_published_before_receipt() {
        FeeOwed owed = FeeRules.owed(List.of(ON_PAPER), Optional.empty(), 0);

        assertThat(owed.amount()).isZero();
        assertThat(owed.why()).isEqualTo(Why.NO_SCHEDULE);
    }

    @Test
    void disclosure_on_paper_costs_what_the_schedule_says_and_online_it_is_free() {
        assertThat(FeeRules.owed(List.of(ON_PAPER), Optional.of(SCHEDULE), 0).amount())
                .isEqualTo(1000);
        assertThat(FeeRules.owed(List.of(ONLINE), Optional.of(SCHEDULE), 0).why())
                .isEqualTo(Why.FREE);
    }

    @Test
    void a_request_of_several_items_is_charged_once() {
        Asked records = new Asked(2, RequestKind.TPR_DISCLOSURE, "PAPER", null);

        FeeOwed owed = FeeRules.owed(List.of(ON_PAPER, records), Optional.of(SCHEDULE), 0);

        assertThat(owed.amount()).isEqualTo(1000);
        assertThat(owed.bearer()).contains(RequestKind.DISCLOSURE);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PURPOSE_NOTICE", "DISCLOSURE", "TPR_DISCLOSURE"})
    void no_other_kind_ever_bears_a_fee(RequestKind kind) {
        Asked item = new Asked(1, kind, "PAPER", null);

        assertThat(FeeRules.owed(List.of(item), Optional.of(SCHEDULE), 0).amount())
                .isZero();
    }

    @Test
    void an_item_that_has_ended_costs_nothing_any_more() {
        Asked rejected = new Asked(1, RequestKind.DISCLOSURE, "PAPER", ItemOutcome.REJECTED);

        FeeOwed owed = FeeRules.owed(List.of(rejected, CORRECTION), Optional.of(SCHEDULE), 0);

        assertThat(owed.amount()).isZero();
        assertThat(owed.free()).extracting(ItemCharge::item).containsExactly(2);
        assertThat(owed.bearing()).isEmpty();
    }

    @Test
    void filing_again_is_not_charged_twice() {
        FeeOwed owed = FeeRules.owed(List.of(ON_PAPER), Optional.of(SCHEDULE), 1000);

        assertThat(owed.amount()).isZero();
        assertThat(owed.why()).isEqualTo(Why.FILED_AGAIN);
        assertThat(FeeRules.owed(List.of(ON_PAPER), Optional.of(SCHEDULE), 300).amount())
                .isEqualTo(700);
    }

    @Test
    void thirty_days_are_counted_from_the_day_after_the_end() {
        Instant ended = Instant.parse("2027-03-01T09:00:00Z");

        assertThat(FeeRules.isFiledAgain(ended, Instant.parse("2027-03-31T14:59:59Z")))
                .isTrue();
        assertThat(FeeRules.isFiledAgain(ended, Instant.parse("2027-03-31T15:00:00Z")))
                .isFalse();
        assertThat(FeeRules.isFiledAgain(null, ended)).isFalse();
    }
}
