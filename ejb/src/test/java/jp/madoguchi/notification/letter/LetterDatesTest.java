package jp.madoguchi.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 令和8年11月24日(西暦2026年), 24 November 2026 (Reiwa 8)",
        "2019-05-01, 令和元年5月1日(西暦2019年), 1 May 2019 (Reiwa 1)",
        "2019-04-30, 平成31年4月30日(西暦2019年), 30 April 2019 (Heisei 31)",
        "2028-02-29, 令和10年2月29日(西暦2028年), 29 February 2028 (Reiwa 10)"
    })
    void a_day_is_written_in_both_calendars(LocalDate day, String japanese, String english) {
        assertThat(LetterDates.in(Language.JA, day)).isEqualTo(japanese);
        assertThat(LetterDates.in(Language.EN, day)).isEqualTo(english);
    }
}
