package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingRulesTest {

    private static final Instant NOW = Instant.parse("2034-04-02T03:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2027-02-01T03:00:00Z");
    private static final Evidence DONE =
            new Evidence("受注台帳から消去し確認", null, "T-9", null, null, true, "4月の世代交代まで", null, null, null, null);

    @Test
    void nothing_is_erased_before_the_day_that_was_promised() {
        assertThatThrownBy(() -> check(task(StandingReason.RETENTION_ENDS, null), DONE, Set.of()))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Its day has not come yet");
        assertThatCode(() -> check(task(StandingReason.RETENTION_ENDS, NOW), DONE, Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_legal_hold_outlives_the_day() {
        assertThatThrownBy(
                        () -> check(task(StandingReason.RETENTION_ENDS, NOW), DONE, EnumSet.of(RequestFlag.LEGAL_HOLD)))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("legal hold");
    }

    @Test
    void a_legal_hold_stops_no_stop_of_advertising() {
        assertThatCode(() -> check(
                        task(StandingReason.PROVISIONAL_STOP, NOW),
                        Evidence.saying("配信停止を設定"),
                        EnumSet.of(RequestFlag.LEGAL_HOLD)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_late_erasure_is_shown_like_any_other() {
        assertThatThrownBy(() ->
                        check(task(StandingReason.DISCLOSURE_DELIVERED, NOW), Evidence.saying("消去済みです"), Set.of()))
                .isInstanceOf(InputRejected.class);
    }

    @Test
    void the_cooling_off_time_holds_for_a_late_erasure_too() {
        assertThatThrownBy(() -> StandingRules.check(
                        task(StandingReason.DISCLOSURE_DELIVERED, NOW), DONE, Set.of(), NOW.minusSeconds(60), NOW))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("Nothing is erased before");
    }

    private static void check(StandingTask task, Evidence evidence, Set<RequestFlag> flags) {
        StandingRules.check(task, evidence, flags, LONG_AGO, NOW);
    }

    private static StandingTask task(StandingReason reason, Instant dueSince) {
        return new StandingTask(
                new RequestReference("M-2027-000001"),
                1,
                1,
                reason,
                "ORDERS",
                Set.of("C2c"),
                "法人税法",
                LocalDate.of(2034, 4, 1),
                dueSince,
                null,
                null,
                null,
                null);
    }
}
