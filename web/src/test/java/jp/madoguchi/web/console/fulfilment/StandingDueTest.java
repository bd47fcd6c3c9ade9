package jp.madoguchi.web.console.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.fulfilment.StandingReason;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An overdue stop is a next step like any other (domain 6.2: two business days). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingDueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void what_can_be_done_now_is_offered_the_next_day_first() {
        StandingTask later = task(1, TODAY.plusDays(3), NOW, null, null);
        StandingTask overdue = task(2, TODAY.minusDays(11), NOW, null, null);

        assertThat(StandingDue.among(List.of(later, overdue))).containsExactly(overdue, later);
    }

    @Test
    void what_waits_for_its_day_is_done_or_called_off_is_nobodys_next_step() {
        StandingTask waiting = task(1, TODAY.plusYears(7), null, null, null);
        StandingTask done = task(2, TODAY, NOW, null, NOW);
        StandingTask calledOff = task(3, TODAY, NOW, NOW, null);

        assertThat(StandingDue.among(List.of(waiting, done, calledOff))).isEmpty();
    }

    private static StandingTask task(
            long number, LocalDate dueOn, Instant dueSince, Instant calledOffAt, Instant confirmedAt) {
        return new StandingTask(
                new RequestReference("M-2026-000001"),
                number,
                1,
                StandingReason.PROVISIONAL_STOP,
                null,
                Set.of("P15"),
                null,
                dueOn,
                dueSince,
                calledOffAt,
                null,
                null,
                confirmedAt);
    }
}
