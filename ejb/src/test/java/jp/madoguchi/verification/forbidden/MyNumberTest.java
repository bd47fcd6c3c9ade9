package jp.madoguchi.verification.forbidden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up and satisfy the published formula only. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyNumberTest {

    private final MyNumber myNumber = new MyNumber();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "1234 5678 9018",
                "1234-5678-9018",
                "個人番号 1234 5678 9018 氏名",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "IMG_123456789018.jpg",
                "1234_5678_9018.png",
                "1234.5678.9018.png",
                "1234\u22125678\u22129018",
                "1234\u30fc5678\u30fc9018",
                "1234\n5678\n9018",
                "1234/5678/9018",
                "123456 789018",
                "123 456 789 018"
            })
    void twelve_digits_with_the_right_check_digit_are_one(String text) {
        assertThat(myNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789017",
                "1234567890180",
                "第 123456789018 号",
                "2026年11月23日 03-1234-5678",
                "",
                "12345678901"
            })
    void other_digits_are_none(String text) {
        assertThat(myNumber.isIn(text)).isFalse();
    }

    @Test
    void beside_its_name_a_misread_digit_changes_nothing() {
        assertThat(myNumber.isIn("個人番号: 1234 5678 9017")).isTrue();
    }
}
