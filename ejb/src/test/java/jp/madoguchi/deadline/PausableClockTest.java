package jp.madoguchi.deadline;

import static jp.madoguchi.policy.PauseStrategy.PAUSE_RESUME;
import static jp.madoguchi.policy.PauseStrategy.RESTART_ON_COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.deadline.calendar.CalendarDays;
import jp.madoguchi.policy.PauseStrategy;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PausableClockTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final int CASES = 20_000;

    private final DayCount businessDays = new BusinessDays(Policy.readFrom(Path.of("../config/policy")));
    private final DayCount calendarDays = new CalendarDays();

    @Test
    void a_pause_that_begins_and_ends_on_one_day_changes_nothing() {
        assertThat(target(PAUSE_RESUME).dueOn(TUESDAY, List.of(pause("2026-11-26", "2026-11-26"))))
                .isEqualTo("2026-12-08");
    }

    @Test
    void a_pause_from_the_day_of_arrival_leaves_all_days_for_after_the_answer() {
        assertThat(target(PAUSE_RESUME).dueOn(TUESDAY, List.of(pause("2026-11-24", "2026-12-03"))))
                .isEqualTo("2026-12-17");
    }

    @Test
    void a_pause_over_a_weekend_moves_nothing_that_would_not_have_been_counted() {
        assertThat(target(PAUSE_RESUME).dueOn(TUESDAY, List.of(pause("2026-11-27", "2026-11-29"))))
                .isEqualTo("2026-12-08");
    }

    @Test
    void a_second_pause_on_the_day_of_the_first_answer_joins_it() {
        List<Pause> twice = List.of(pause("2026-11-26", "2026-11-30"), pause("2026-11-30", "2026-12-03"));

        assertThat(target(PAUSE_RESUME).dueOn(TUESDAY, twice)).isEqualTo("2026-12-15");
    }

    @Test
    void a_target_that_was_missed_before_the_pause_stays_missed() {
        List<Pause> tooLate = List.of(pause("2026-12-09", "2026-12-20"));

        assertThat(target(PAUSE_RESUME).dueOn(TUESDAY, tooLate)).isEqualTo("2026-12-08");
        assertThat(target(RESTART_ON_COMPLETE).dueOn(TUESDAY, tooLate)).isEqualTo("2026-12-08");
    }

    @Test
    void a_pause_on_the_last_day_does_not_give_a_day_that_was_used_back() {
        assertThat(target(PAUSE_RESUME).dueOn(TUESDAY, List.of(pause("2026-12-08", "2026-12-20"))))
                .isEqualTo("2026-12-08");
    }

    @Test
    void what_remains_goes_down_by_business_days_and_below_nought() {
        PausableClock clock = target(PAUSE_RESUME);

        assertThat(clock.remaining(TUESDAY, List.of(), TUESDAY)).isEqualTo(10);
        assertThat(clock.remaining(TUESDAY, List.of(), LocalDate.parse("2026-12-04")))
                .isEqualTo(2);
        assertThat(clock.remaining(TUESDAY, List.of(), LocalDate.parse("2026-12-06")))
                .isEqualTo(2);
        assertThat(clock.remaining(TUESDAY, List.of(), LocalDate.parse("2026-12-08")))
                .isZero();
        assertThat(clock.remaining(TUESDAY, List.of(), LocalDate.parse("2026-12-14")))
                .isEqualTo(-4);
    }

    @Test
    void while_the_requester_has_the_ball_nothing_is_used_up() {
        PausableClock clock = target(PAUSE_RESUME);

        assertThat(clock.remaining(TUESDAY, List.of(pause("2026-11-26", "2026-11-26")), LocalDate.parse("2026-11-26")))
                .isEqualTo(8);
        assertThat(clock.remaining(TUESDAY, List.of(pause("2026-11-26", "2027-01-20")), LocalDate.parse("2027-01-20")))
                .isEqualTo(8);
    }

    @Test
    void a_target_of_no_days_is_due_on_the_day_of_arrival() {
        assertThat(new PausableClock(businessDays, 0, PAUSE_RESUME).dueOn(TUESDAY, List.of()))
                .isEqualTo(TUESDAY);
    }

    @Test
    void thousands_of_random_pauses_come_out_as_if_each_day_had_been_crossed_off_by_hand() {
        Random random = new Random(20261124);
        for (int i = 0; i < CASES; i++) {
            DayCount days = random.nextBoolean() ? businessDays : calendarDays;
            int allowed = random.nextInt(31);
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            List<Pause> pauses = randomPauses(random, start);
            PausableClock clock = new PausableClock(days, allowed, PAUSE_RESUME);

            LocalDate due = clock.dueOn(start, pauses);

            assertThat(due)
                    .as("%s days from %s, %s", allowed, start, pauses)
                    .isEqualTo(crossedOff(days, allowed, start, pauses));
            assertThat(clock.remaining(start, pauses, start)).isEqualTo(allowed);
            assertThat(clock.remaining(start, pauses, due)).isZero();
            assertThat(counted(clock.spans(start, pauses, "policy"))).isEqualTo(allowed);
        }
    }

    @Test
    void thousands_of_new_beginnings_come_out_as_if_the_request_had_come_in_on_the_last_answer() {
        Random random = new Random(20261203);
        for (int i = 0; i < CASES; i++) {
            int allowed = 1 + random.nextInt(20);
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            List<Pause> pauses = randomPauses(random, start);
            LocalDate expected = crossedOff(businessDays, allowed, start, List.of());
            for (Pause pause : pauses) {
                if (!pause.from().isAfter(expected)) {
                    expected = crossedOff(businessDays, allowed, pause.to(), List.of());
                }
            }

            PausableClock clock = new PausableClock(businessDays, allowed, RESTART_ON_COMPLETE);

            assertThat(clock.dueOn(start, pauses)).isEqualTo(expected);
        }
    }

    @Test
    void the_spans_follow_each_other_without_a_gap_from_the_first_day_to_the_last() {
        Random random = new Random(7);
        for (int i = 0; i < CASES / 10; i++) {
            LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            List<Pause> pauses = randomPauses(random, start);
            PausableClock clock = new PausableClock(businessDays, 10, PauseStrategy.values()[random.nextInt(2)]);

            List<CountedSpan> spans = clock.spans(start, pauses, "policy");

            LocalDate next = start;
            for (CountedSpan span : spans) {
                assertThat(span.from()).isEqualTo(next);
                next = span.to().plusDays(1);
                assertThat(span.from().plusDays(span.days())).isEqualTo(next);
            }
            assertThat(next).isEqualTo(clock.dueOn(start, pauses).plusDays(1));
        }
    }

    private PausableClock target(PauseStrategy strategy) {
        return new PausableClock(businessDays, 10, strategy);
    }

    private static Pause pause(String from, String to) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(to), "deadline.span.paused.ASK_SUPPLEMENT");
    }

    private static List<Pause> randomPauses(Random random, LocalDate start) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate day = start;
        for (int left = random.nextInt(4); left > 0; left--) {
            LocalDate from = day.plusDays(random.nextInt(8));
            day = from.plusDays(random.nextInt(25));
            pauses.add(new Pause(from, day, "deadline.span.paused.ASK_IDENTITY"));
        }
        return pauses;
    }

    /** Independent of the clock: list every day there is, cross off what does not count, take the last one needed. */
    private static LocalDate crossedOff(DayCount days, int allowed, LocalDate start, List<Pause> pauses) {
        Predicate<LocalDate> inAPause = day -> pauses.stream()
                .anyMatch(pause -> pause.from().isBefore(day) && !pause.to().isBefore(day));
        return allowed == 0
                ? start
                : Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                        .filter(days::counts)
                        .filter(inAPause.negate())
                        .skip(allowed - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    private static int counted(List<CountedSpan> spans) {
        return spans.stream()
                .filter(span -> span.kind() == CountedSpan.Kind.COUNTED)
                .mapToInt(CountedSpan::days)
                .sum();
    }
}
