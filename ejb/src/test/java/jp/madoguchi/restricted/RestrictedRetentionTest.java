package jp.madoguchi.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.madoguchi.shared.ClockOfTheOffice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedRetentionTest {

    private static final Period FIVE_YEARS = Period.ofYears(5);

    @Test
    void the_time_runs_from_the_end_of_the_request() {
        assertThat(RestrictedRetention.isOver(day("2021-02-01"), day("2021-04-01"), FIVE_YEARS, day("2026-03-31")))
                .isFalse();
        assertThat(RestrictedRetention.isOver(day("2021-02-01"), day("2021-04-01"), FIVE_YEARS, day("2026-04-02")))
                .isTrue();
    }

    @Test
    void a_memo_written_after_the_end_is_kept_as_long() {
        assertThat(RestrictedRetention.isOver(day("2023-02-01"), day("2021-04-01"), FIVE_YEARS, day("2026-04-02")))
                .isFalse();
    }

    @Test
    void whatever_is_over_is_among_those_that_are_opened() {
        for (Period keep : List.of(FIVE_YEARS, Period.ofMonths(6), Period.ofMonths(1), Period.ofDays(30))) {
            for (LocalDate today = LocalDate.of(2027, 1, 1); today.getYear() < 2029; today = today.plusDays(1)) {
                Instant now = at(today);
                Instant bound = RestrictedRetention.perhapsOver(keep, now);
                LocalDate around = today.minus(keep);
                for (int shift = -6; shift <= 6; shift++) {
                    Instant proposed = at(around.plusDays(shift));
                    if (RestrictedRetention.isOver(proposed, Instant.MIN, keep, now)) {
                        assertThat(proposed).as("%s before %s", keep, today).isBefore(bound);
                    }
                }
            }
        }
    }

    @Test
    void a_young_memo_is_not_opened() {
        assertThat(RestrictedRetention.perhapsOver(FIVE_YEARS, day("2027-02-01")))
                .isBefore(day("2022-02-10"));
    }

    private static Instant day(String day) {
        return at(LocalDate.parse(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(ClockOfTheOffice.TOKYO).toInstant();
    }
}
