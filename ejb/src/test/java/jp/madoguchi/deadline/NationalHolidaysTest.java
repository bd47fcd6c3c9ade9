package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Titles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Act on National Holidays against the list of domain 6.4 and the calendars of the years to come. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalHolidaysTest {

    private final OfficeCalendar delivered =
            Policy.readFrom(Path.of("../config/policy")).officeCalendar();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026 | 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23
            2027 | 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23
            2028 | 1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23
            2029 | 1/1 1/8 2/11 2/12 2/23 3/20 4/29 4/30 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24 10/8 11/3 11/23
            2030 | 1/1 1/14 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 11/3 11/4 11/23
            """)
    void the_holidays_of_a_year(int year, String days) {
        assertThat(NationalHolidays.of(year).keySet().stream()
                        .map(day -> day.getMonthValue() + "/" + day.getDayOfMonth()))
                .containsExactly(days.split(" "));
    }

    @Test
    void what_is_delivered_is_what_the_act_says_name_for_name() {
        for (int year : delivered.years()) {
            assertThat(new TreeMap<>(delivered.byYear().get(year).holidays())).isEqualTo(NationalHolidays.of(year));
            assertThat(NationalHolidays.differences(
                            year, delivered.byYear().get(year).holidays()))
                    .isEmpty();
        }
    }

    @Test
    void a_list_that_forgot_the_substitute_is_told_which_day_differs() {
        Map<LocalDate, Titles> forgetful = new TreeMap<>(NationalHolidays.of(2027));
        forgetful.remove(LocalDate.of(2027, 3, 22));
        forgetful.put(LocalDate.of(2027, 7, 1), new Titles("創立記念日", "Foundation day"));

        assertThat(NationalHolidays.differences(2027, forgetful))
                .containsExactly(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 7, 1));
    }

    @Test
    void the_equinoxes_are_marked_because_only_the_notice_fixes_them() {
        assertThat(NationalHolidays.isEquinox(LocalDate.of(2027, 3, 21))).isTrue();
        assertThat(NationalHolidays.isEquinox(LocalDate.of(2028, 9, 22))).isTrue();
        assertThat(NationalHolidays.isEquinox(LocalDate.of(2028, 9, 23))).isFalse();
    }

    @Test
    void no_sunday_holiday_is_left_without_a_substitute_for_seventy_years() {
        for (int year = 2022; year < 2092; year++) {
            Map<LocalDate, Titles> days = NationalHolidays.of(year);
            long sundays = days.keySet().stream()
                    .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .count();
            assertThat(days.values().stream().filter(title -> title.ja().equals("振替休日")))
                    .as("substitutes of %s", year)
                    .hasSize((int) sundays);
        }
    }
}
