package jp.madoguchi.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarDaysTest {

    private final CalendarDays days = new CalendarDays();

    @Test
    void holidays_and_weekends_count_like_any_other_day() {
        assertThat(days.after(LocalDate.parse("2026-12-24"), 14)).isEqualTo("2027-01-07");
        assertThat(days.between(LocalDate.parse("2026-12-24"), LocalDate.parse("2027-01-07")))
                .isEqualTo(14);
    }

    @Test
    void a_leap_day_counts() {
        assertThat(days.after(LocalDate.parse("2028-02-28"), 2)).isEqualTo("2028-03-01");
    }
}
