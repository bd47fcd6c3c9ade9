package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.RequestHandler.Work;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When an erasure that waited may be done (domain 1.1; 2.4 U6; 5.2 G8). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingWorkDueTest {

    private static final RequestReference REFERENCE = new RequestReference("M-2027-000001");
    private static final Instant NOW = Instant.parse("2027-03-01T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final StandingEntry AFTER_DISCLOSURE =
            StandingEntry.afterItem(REFERENCE, 2, "MEMBERS", Set.of("C1a"), 1);

    @Test
    void what_a_law_has_us_keep_is_due_on_its_day_and_not_before() {
        assertThat(isDue(keptUntil(TODAY.plusDays(1)))).isFalse();
        assertThat(isDue(keptUntil(TODAY))).isTrue();
        assertThat(isDue(keptUntil(TODAY.minusDays(3)))).isTrue();
    }

    @Test
    void an_erasure_waits_until_everything_disclosed_was_collected() {
        ExecutionTask collected = extract(1);
        ExecutionTask left = extract(1);
        left.handOutUntil(NOW.plusSeconds(60));
        collected.wasOpened(NOW);

        assertThat(isDue(AFTER_DISCLOSURE, collected, left)).isFalse();

        left.wasOpened(NOW);
        assertThat(isDue(AFTER_DISCLOSURE, collected, left)).isTrue();
    }

    @Test
    void who_lets_the_time_to_collect_pass_does_not_keep_the_data_alive() {
        ExecutionTask left = extract(1);
        left.handOutUntil(NOW.minusSeconds(1));

        assertThat(isDue(AFTER_DISCLOSURE, left)).isTrue();
    }

    @Test
    void what_another_item_discloses_does_not_count() {
        ExecutionTask other = extract(3);
        other.wasOpened(NOW);

        assertThat(isDue(AFTER_DISCLOSURE, other)).isFalse();
    }

    @Test
    void a_request_taken_back_ends_the_erasure_that_waits_and_not_the_promise_of_a_day() {
        assertThat(StandingWorkDue.isOverWith(AFTER_DISCLOSURE.shown())).isTrue();
        assertThat(StandingWorkDue.isOverWith(keptUntil(TODAY).shown())).isFalse();
    }

    private static boolean isDue(StandingEntry entry, ExecutionTask... tasks) {
        return StandingWorkDue.isDue(entry, List.of(tasks), TODAY, NOW);
    }

    private static StandingEntry keptUntil(LocalDate day) {
        Evidence restricted = new Evidence("閲覧を制限", null, null, null, null, null, null, "法人税法", day, null, null);
        return StandingEntry.onDay(REFERENCE, 1, "ORDERS", Set.of("C2c"), restricted);
    }

    private static ExecutionTask extract(int item) {
        ExecutionTask task = new ExecutionTask(
                REFERENCE,
                1,
                item,
                RequestKind.DISCLOSURE,
                new Work(ExecutionAction.HAND_OUT, "MEMBERS", Set.of("C1a")));
        task.attach(new AttachedFile(new UUID(1, 1), "extract.csv", "text/csv", 10, "00".repeat(32)));
        return task;
    }
}
