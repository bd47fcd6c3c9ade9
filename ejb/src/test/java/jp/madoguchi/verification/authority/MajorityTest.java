package jp.madoguchi.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MajorityTest {

    @ParameterizedTest(name = "born on {0}, the last day before 18 is {1}")
    @CsvSource({
        "2008-11-24, 2026-11-23",
        "2009-01-01, 2026-12-31",
        "2008-02-29, 2026-02-28",
        "2008-03-01, 2026-02-28",
        "2010-03-01, 2028-02-29",
        "2010-02-28, 2028-02-27"
    })
    void a_year_of_life_is_full_at_the_end_of_the_day_before_the_birthday(LocalDate born, LocalDate last) {
        assertThat(Majority.lastDayBefore(18, born)).isEqualTo(last);
    }
}
