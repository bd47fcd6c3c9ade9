package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.RuleTexts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StopsCarriedOutTest {

    private static final RequestReference REFERENCE = new RequestReference("M-2027-000001");
    private static final Instant NOON = Instant.parse("2027-02-02T03:00:00Z");

    @Test
    void the_first_of_two_erasures_is_not_the_last() {
        ExecutionTaskView first = task(1, ExecutionAction.ERASE, true);
        ExecutionTaskView second = task(2, ExecutionAction.ERASE, false);

        assertThat(StopsCarriedOut.with(first, List.of(first, second))).isFalse();
        assertThat(StopsCarriedOut.with(second, List.of(first, second))).isTrue();
    }

    @Test
    void what_stops_nothing_is_not_waited_for_and_ends_nothing() {
        ExecutionTaskView handedOut = task(1, ExecutionAction.HAND_OUT, false);
        ExecutionTaskView stopped = task(2, ExecutionAction.STOP_USE, true);

        assertThat(StopsCarriedOut.with(stopped, List.of(handedOut, stopped))).isTrue();
        assertThat(StopsCarriedOut.with(handedOut, List.of(handedOut, stopped))).isFalse();
    }

    @Test
    void before_the_decision_the_last_provisional_stop_counts() {
        StandingTask open = provisional(1, null, null);
        StandingTask done = provisional(2, null, NOON);
        StandingTask calledOff = provisional(3, NOON, null);

        assertThat(StopsCarriedOut.with(done, List.of(open, done, calledOff))).isFalse();
        assertThat(StopsCarriedOut.with(open, List.of(open, done, calledOff))).isTrue();
    }

    @Test
    void the_trail_names_it_in_words() {
        String key = "audit.event." + new StopsCarriedOut(REFERENCE, Actor.system(), NOON).name();

        assertThat(RuleTexts.of(key, List.of(), Language.JA)).contains("停止");
        assertThat(RuleTexts.of(key, List.of(), Language.EN)).contains("stop");
    }

    private static ExecutionTaskView task(int number, ExecutionAction action, boolean confirmed) {
        return new ExecutionTaskView(
                number,
                1,
                RequestKind.ERASURE,
                action,
                "MEMBERS",
                Set.of("C1a"),
                null,
                null,
                null,
                null,
                null,
                confirmed ? NOON : null);
    }

    private static StandingTask provisional(long number, Instant calledOffAt, Instant confirmedAt) {
        return new StandingTask(
                REFERENCE,
                number,
                1,
                StandingReason.PROVISIONAL_STOP,
                null,
                Set.of("P15"),
                null,
                LocalDate.of(2027, 2, 3),
                NOON,
                calledOffAt,
                null,
                null,
                confirmedAt);
    }
}
