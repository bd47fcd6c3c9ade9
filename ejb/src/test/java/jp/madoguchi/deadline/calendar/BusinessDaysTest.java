package jp.madoguchi.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.madoguchi.deadline.DayCount;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BusinessDaysTest {

    private final DayCount days = new BusinessDays(Policy.readFrom(Path.of("../config/policy")));

    @ParameterizedTest(name = "{0} ({2}) counts: {1}")
    @CsvSource({
        "2026-11-23, false, a holiday on a Monday",
        "2026-11-24, true,  an ordinary Tuesday",
        "2026-11-28, false, a Saturday",
        "2026-05-03, false, a holiday on a Sunday",
        "2026-05-06, false, the substitute for it",
        "2026-09-22, false, a day between two holidays",
        "2027-03-21, false, an equinox on a Sunday",
        "2027-03-22, false, the substitute for it",
        "2026-12-28, true,  the last day before the year-end closure",
        "2026-12-29, false, the first day of it",
        "2026-12-31, false, New Year's Eve",
        "2027-01-01, false, New Year's Day",
        "2027-01-03, false, the last day of it",
        "2027-01-04, true,  the first day after it"
    })
    void a_day(LocalDate day, boolean counts, String what) {
        assertThat(days.counts(day)).as(what).isEqualTo(counts);
    }

    @Test
    void a_holiday_on_a_weekend_is_no_second_day_off() {
        assertThat(days.uncounted(LocalDate.parse("2027-03-21")).orElseThrow().reasonKey())
                .isEqualTo("deadline.span.weekend");
        assertThat(days.between(LocalDate.parse("2027-03-19"), LocalDate.parse("2027-03-23")))
                .isEqualTo(1);
    }

    @Test
    void the_first_day_is_not_counted_and_the_last_is() {
        assertThat(days.after(LocalDate.parse("2026-11-24"), 1)).isEqualTo("2026-11-25");
        assertThat(days.between(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-25")))
                .isEqualTo(1);
        assertThat(days.between(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-24")))
                .isZero();
    }
}
