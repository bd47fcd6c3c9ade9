package jp.madoguchi.deadline;

import static jp.madoguchi.deadline.CountedSpan.Kind.COUNTED;
import static jp.madoguchi.deadline.CountedSpan.Kind.NOT_COUNTED;
import static jp.madoguchi.deadline.CountedSpan.Kind.PAUSED;
import static jp.madoguchi.policy.PauseStrategy.PAUSE_RESUME;
import static jp.madoguchi.policy.PauseStrategy.RESTART_ON_COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.deadline.calendar.CalendarDays;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The worked examples of domain 6.3, counted on the calendar that is delivered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkedExamplesTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final Pause SUPPLEMENT = new Pause(
            LocalDate.parse("2026-11-26"), LocalDate.parse("2026-12-03"), "deadline.span.paused.ASK_SUPPLEMENT");

    private final DayCount businessDays = new BusinessDays(Policy.readFrom(Path.of("../config/policy")));
    private final DayCount calendarDays = new CalendarDays();
    private final PausableClock target = new PausableClock(businessDays, 10, PAUSE_RESUME);
    private final PausableClock restarting = new PausableClock(businessDays, 10, RESTART_ON_COMPLETE);
    private final PausableClock ceiling = new PausableClock(calendarDays, 30, PAUSE_RESUME);
    private final UnpausableClock acknowledgement = new UnpausableClock(businessDays, 3);
    private final UnpausableClock art39 = new UnpausableClock(calendarDays, Art39.DAYS);

    @Test
    void ten_business_days_from_a_tuesday() {
        assertThat(target.dueOn(TUESDAY, List.of())).isEqualTo("2026-12-08");
        assertThat(ceiling.dueOn(TUESDAY, List.of())).isEqualTo("2026-12-24");
    }

    @Test
    void after_a_supplement_the_days_that_were_left_are_left() {
        assertThat(target.dueOn(TUESDAY, List.of(SUPPLEMENT))).isEqualTo("2026-12-15");
    }

    @Test
    void after_a_supplement_the_count_begins_anew_where_that_is_the_strategy() {
        assertThat(restarting.dueOn(TUESDAY, List.of(SUPPLEMENT))).isEqualTo("2026-12-17");
    }

    @Test
    void the_ceiling_leaves_out_the_seven_days_of_the_supplement() {
        assertThat(ceiling.dueOn(TUESDAY, List.of(SUPPLEMENT))).isEqualTo("2026-12-31");
    }

    @Test
    void a_suit_is_possible_on_the_fifteenth_day_whatever_was_asked_for() {
        assertThat(art39.dueOn(TUESDAY)).isEqualTo("2026-12-08");
        assertThat(Art39.suitPossibleFrom(TUESDAY)).isEqualTo("2026-12-09");
        assertThat(Art39.suitPossibleFrom(LocalDate.parse("2026-04-01"))).isEqualTo("2026-04-16");
    }

    @Test
    void at_year_end_a_suit_is_possible_before_the_target_is_due() {
        LocalDate christmasEve = LocalDate.parse("2026-12-24");

        assertThat(acknowledgement.dueOn(christmasEve)).isEqualTo("2027-01-04");
        assertThat(target.dueOn(christmasEve, List.of())).isEqualTo("2027-01-14");
        assertThat(Art39.suitPossibleFrom(christmasEve)).isEqualTo("2027-01-08");
    }

    @Test
    void golden_week() {
        LocalDate monday = LocalDate.parse("2027-04-26");

        assertThat(acknowledgement.dueOn(monday)).isEqualTo("2027-04-30");
        assertThat(target.dueOn(monday, List.of())).isEqualTo("2027-05-14");
        assertThat(Art39.suitPossibleFrom(monday)).isEqualTo("2027-05-11");
    }

    @Test
    void the_plain_disclosure_of_scenario_1() {
        LocalDate received = LocalDate.parse("2027-02-01");

        assertThat(target.dueOn(received, List.of())).isEqualTo("2027-02-16");
        assertThat(Art39.suitPossibleFrom(received)).isEqualTo("2027-02-16");
    }

    @Test
    void the_spans_tell_how_the_date_came_about() {
        assertThat(target.spans(TUESDAY, List.of(SUPPLEMENT), "policy"))
                .extracting(
                        span -> span.from().toString(),
                        span -> span.to().toString(),
                        CountedSpan::kind,
                        CountedSpan::days)
                .containsExactly(
                        tuple("2026-11-24", "2026-11-24", NOT_COUNTED, 1),
                        tuple("2026-11-25", "2026-11-26", COUNTED, 2),
                        tuple("2026-11-27", "2026-12-03", PAUSED, 7),
                        tuple("2026-12-04", "2026-12-04", COUNTED, 1),
                        tuple("2026-12-05", "2026-12-06", NOT_COUNTED, 2),
                        tuple("2026-12-07", "2026-12-11", COUNTED, 5),
                        tuple("2026-12-12", "2026-12-13", NOT_COUNTED, 2),
                        tuple("2026-12-14", "2026-12-15", COUNTED, 2));
    }

    @Test
    void the_spans_of_a_new_beginning_show_the_days_that_were_given_up() {
        assertThat(restarting.spans(TUESDAY, List.of(SUPPLEMENT), "policy"))
                .extracting(CountedSpan::reasonKey)
                .startsWith(
                        "deadline.span.first.day",
                        "deadline.span.given.up",
                        "deadline.span.paused.ASK_SUPPLEMENT",
                        "deadline.span.counted");
    }

    @Test
    void a_holiday_in_a_span_has_its_name() {
        assertThat(target.spans(LocalDate.parse("2026-10-30"), List.of(), "policy"))
                .filteredOn(span -> span.from().equals(LocalDate.parse("2026-11-03")))
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.reasonKey()).isEqualTo("deadline.span.holiday");
                    assertThat(span.named().orElseThrow().ja()).isEqualTo("文化の日");
                });
    }
}
