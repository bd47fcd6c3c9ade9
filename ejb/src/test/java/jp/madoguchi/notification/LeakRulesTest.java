package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeakRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_requester_is_told_once_a_day() {
        assertThat(LeakRules.objection(false, List.of(TODAY.minusDays(1)), TODAY))
                .isEmpty();
        assertThat(LeakRules.objection(false, List.of(TODAY), TODAY))
                .map(StepRefused::messageKey)
                .contains("notification.leak.today");
    }

    @Test
    void nobody_is_told_when_the_data_subject_is_recorded_dead() {
        assertThat(LeakRules.objection(true, List.of(), TODAY))
                .map(StepRefused::messageKey)
                .contains("notification.leak.deceased");
    }
}
