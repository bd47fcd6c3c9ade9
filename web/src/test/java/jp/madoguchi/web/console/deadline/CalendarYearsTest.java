package jp.madoguchi.web.console.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarYearsTest {

    private static final List<Integer> OFFERED = List.of(2026, 2027, 2028);

    @Test
    void it_opens_on_this_year_even_when_the_next_is_loaded() {
        assertThat(CalendarYears.opening(null, 2026, OFFERED)).isEqualTo(2026);
    }

    @Test
    void a_year_that_is_asked_for_is_shown_when_there_is_one() {
        assertThat(CalendarYears.opening(2028, 2026, OFFERED)).isEqualTo(2028);
        assertThat(CalendarYears.opening(1999, 2026, OFFERED)).isEqualTo(2026);
    }

    @Test
    void when_this_year_is_not_loaded_it_opens_on_the_last() {
        assertThat(CalendarYears.opening(null, 2031, OFFERED)).isEqualTo(2028);
    }
}
