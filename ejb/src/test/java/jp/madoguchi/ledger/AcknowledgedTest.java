package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.DayCount;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Received on Thursday 24 December 2026: three business days end on 4 January 2027 (domain 6.3). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgedTest {

    private static final DayCount OFFICE = new BusinessDays(Policy.readFrom(Path.of("../config/policy")));
    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 4);

    @Test
    void on_the_last_day_is_on_time_and_a_day_later_is_not() {
        assertThat(Acknowledged.onTime(List.of(on(LAST), on(LAST.plusDays(1))), OFFICE))
                .isEqualTo(2);
    }

    @Test
    void one_that_is_still_in_time_is_not_judged_yet() {
        assertThat(Acknowledged.judged(List.of(on(null)), OFFICE, LAST)).isZero();
        assertThat(Acknowledged.judged(List.of(on(null)), OFFICE, LAST.plusDays(1)))
                .isEqualTo(2);
        assertThat(Acknowledged.judged(List.of(on(LAST)), OFFICE, LAST)).isEqualTo(2);
    }

    private static Acknowledged on(LocalDate acknowledged) {
        return new Acknowledged(RECEIVED, acknowledged, 3, 2);
    }
}
