package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up and satisfy the published formula only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyNumberDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "１２３４５６７８９０１８",
                "私の番号は１２３４－５６７８－９０１８です",
                "1234 5678 9018",
                "1234\u30005678\u30009018",
                "1234ー5678ー9018",
                "1234\n5678\n9018",
                "1234\u200b56789018",
                "1234<br>5678<br>9018",
                "123456 789018",
                "123 456 789 018",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "1234 5678 9018 1990年4月1日生まれ",
                "1234-5678-9018 2026-11-24",
                "2026-11-24 1234 5678 9018",
                "電話 03-1234-5678、番号 123456789018",
                "1234,5678,9018",
                "1234, 5678,9018",
                "1234、5678、9018",
                "電話は090-1234-5678、1234 5678 9018",
                "1234:5678:9018",
                "1234|5678|9018",
                "1234~5678~9018",
                "1234〜5678〜9018",
                "1234（5678）9018",
                "1234・5678・9018",
                "1234 / 5678 / 9018",
                "1234      5678      9018",
                "12 34 56 78 90 18",
                "12-34-56-78-90-18",
                "1234-56789018",
                "マイナンバーは1234、56789018です",
                "202613450019"
            })
    void one_is_found_however_it_is_typed(String text) {
        assertThat(MyNumberDigits.areTypedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789017",
                "12345678901",
                "1234567890180",
                "01234567890180",
                "+123456789018",
                "1234 5678 9018 1234",
                "1234-5678-9018-1234",
                "9999 1234 5678 9018",
                "123 456 789 018 555",
                "123456 789018 123456",
                "第123456789018号",
                "00000000-0000-4000-8000-000000000000",
                "090-1234-5678",
                "03-1234-5678 / 06-1234-5678",
                "03-1234-5678、9018-3456",
                "1234,5678,9018,1234",
                "9999、1234、5678、9018",
                "9999, 1234, 5678, 9018",
                "99 12 34 56 78 90 18",
                "12 34 56 78 90 18 99",
                "1234-56789018-01",
                "99-1234-56789018",
                "注文番号 202611230011",
                "20261123-0011",
                "2026/11/23 00:11",
                "〒100-0001 東京都千代田区1-2-3-405",
                "注文番号 2026-0001-12345",
                "マイナンバーは書いていません。注文番号は 123456789017 です"
            })
    void other_numbers_are_none(String text) {
        assertThat(MyNumberDigits.areTypedIn(text)).isFalse();
    }

    @Test
    void nothing_typed_is_none() {
        assertThat(MyNumberDigits.areTypedIn(null)).isFalse();
    }

    @Test
    void the_field_is_told_why_in_both_languages_and_the_number_is_not_repeated() {
        var violation = MyNumberDigits.typed("text", "123456789018").orElseThrow();

        assertThat(violation.field()).isEqualTo("text");
        assertThat(RuleTexts.of(violation.messageKey(), violation.arguments(), Language.JA))
                .contains("個人番号（マイナンバー）は受け取れません");
        assertThat(RuleTexts.of(violation.messageKey(), violation.arguments(), Language.EN))
                .contains("may not take in a My Number");
        assertThat(violation.arguments()).isEqualTo(List.of());
    }

    @Test
    void a_remainder_of_zero_or_one_gives_the_check_digit_zero() {
        assertThat(MyNumberDigits.checkDigitFits("000000000000")).isTrue();
        assertThat(MyNumberDigits.checkDigitFits("000000000060")).isTrue();
        assertThat(MyNumberDigits.checkDigitFits("000000000019")).isTrue();
        assertThat(MyNumberDigits.checkDigitFits("000000000018")).isFalse();
    }
}
