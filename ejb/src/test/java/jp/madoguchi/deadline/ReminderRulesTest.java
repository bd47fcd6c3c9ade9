package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.persistence.SentReminder;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** When a silent requester is reminded (domain 6.2, C-SUPP; scenario 6). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderRulesTest {

    private static final Instant LETTER = RecordedRequest.tokyo("2027-03-03T10:00");

    private final Targets targets = Policy.readFrom(Path.of("../config/policy")).targets();

    @Test
    void the_first_reminder_of_scenario_6_is_due_on_17_march_and_not_before() {
        int first = targets.supplementReminderDays().get(0);

        assertThat(isDue("2027-03-16", first)).isFalse();
        assertThat(isDue("2027-03-17", first)).isTrue();
    }

    @Test
    void there_are_two_of_them_before_the_time_is_over() {
        assertThat(targets.supplementReminderDays()).hasSize(2).allMatch(day -> day < targets.supplementDays());
    }

    @Test
    void a_letter_sent_at_night_counts_by_its_day_in_tokyo() {
        Instant lateInTheEvening = RecordedRequest.tokyo("2027-03-03T23:59");

        assertThat(contains(ReminderRules.due(LocalDate.parse("2027-03-17"), 14, 30), lateInTheEvening))
                .isTrue();
        assertThat(contains(
                        ReminderRules.due(LocalDate.parse("2027-03-17"), 14, 30),
                        RecordedRequest.tokyo("2027-03-04T00:00")))
                .isFalse();
    }

    @Test
    void on_the_last_day_a_reminder_still_helps_and_afterwards_none_is_sent() {
        assertThat(isDue("2027-04-02", 24)).isTrue();
        assertThat(isDue("2027-04-03", 24)).isFalse();
    }

    @Test
    void reminders_of_one_letter_are_numbered() {
        assertThat(ReminderRules.next(List.of(), LocalDate.parse("2027-03-17"))).isEqualTo(1);
        assertThat(ReminderRules.next(List.of(sent(1, "2027-03-17T10:00")), LocalDate.parse("2027-03-27")))
                .isEqualTo(2);
    }

    @Test
    void nobody_is_reminded_twice_a_day() {
        assertThatThrownBy(
                        () -> ReminderRules.next(List.of(sent(1, "2027-03-17T00:05")), LocalDate.parse("2027-03-17")))
                .isInstanceOf(StepRefused.class);
    }

    private static boolean isDue(String today, int afterDays) {
        return contains(ReminderRules.due(LocalDate.parse(today), afterDays, 30), LETTER);
    }

    private static boolean contains(ReminderRules.Window window, Instant letter) {
        return !letter.isBefore(window.earliest()) && letter.isBefore(window.before());
    }

    private static SentReminder sent(int number, String at) {
        return new SentReminder(
                new SentReminder.Id("M-2027-000001", 1, number), "IDENTITY", RecordedRequest.tokyo(at), "system");
    }
}
