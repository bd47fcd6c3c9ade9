package jp.madoguchi.verification.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MinorAloneTest {

    @ParameterizedTest(name = "born on {0}: {1}")
    @CsvSource({
        "1990-01-01, OF_AGE",
        "2008-11-24, OF_AGE",
        "2008-11-25, CHILD_WHO_MAY_FILE",
        "2011-11-24, CHILD_WHO_MAY_FILE",
        "2011-11-25, TOO_YOUNG",
        "2020-01-01, TOO_YOUNG"
    })
    void from_fifteen_on_somebody_may_file_alone_unless_the_organisation_says_otherwise(
            LocalDate born, MinorAlone.Standing standing) {
        assertThat(new MinorAlone(15, 18).of(born, LocalDate.of(2026, 11, 24))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "born on {0}, alone from 12: {1}")
    @CsvSource({"2011-11-25, CHILD_WHO_MAY_FILE", "2014-11-25, TOO_YOUNG"})
    void the_line_is_the_organisations(LocalDate born, MinorAlone.Standing standing) {
        assertThat(new MinorAlone(12, 18).of(born, LocalDate.of(2026, 11, 24))).isEqualTo(standing);
    }
}
