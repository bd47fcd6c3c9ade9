package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "暴 力 団",
                "暴\n力団",
                "暴\u200b力団",
                "暴\u2060力団",
                "暴\ufe00力団",
                "暴\u00ad力団",
                "暴・力・団",
                "暴/力/団",
                "暴<!-- -->力団",
                "暴&#x200b;力団",
                "暴<b>力</b>団"
            })
    void nothing_between_the_letters_hides_a_word(String spelt) {
        assertThat(Folded.bare(spelt)).isEqualTo("暴力団");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<山田 花子>", "<x 山田花子>", "<!-- 山田花子 -->", "<b 山田花子>", "&山田花子;"})
    void what_stands_in_brackets_is_read_as_everything_else(String spelt) {
        assertThat(Folded.bare(spelt)).contains("山田花子");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "フ\u200b\u3099",
                "フ\u2060\u3099",
                "フ\u00ad\u3099",
                "フ\ufe00\u3099",
                "フ\u034f\u3099",
                "フ<wbr>\u3099",
                "ﾌ\u200bﾞ"
            })
    void nothing_between_a_kana_and_its_mark_makes_another_kana_of_it(String spelt) {
        assertThat(Folded.bare(spelt + "ラックリスト")).isEqualTo("ブラックリスト");
    }

    @Test
    void kana_width_and_case_do_not_tell_words_apart() {
        assertThat(Folded.bare("やまだ はなこ")).isEqualTo(Folded.bare("ﾔﾏﾀﾞ・ハナコ"));
        assertThat(Folded.bare("Ｎ\u2011ＯＲＤ５")).isEqualTo("nord5");
        assertThat(Folded.bare("千代田区1\u22122−3")).isEqualTo("千代田区123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"090-1111-2222", "090/1111/2222", "+81-90-1111-2222", "+81 (0)90 1111 2222", "０９０１１１１２２２２"})
    void a_telephone_number_is_the_same_however_it_is_written(String spelt) {
        assertThat(Folded.digits(spelt)).isEqualTo("09011112222");
    }

    // Sorting a million marks on one letter, as normalising does, would take hours.
    @Test
    void more_marks_than_a_letter_can_carry_are_cut_off_before_they_are_sorted() {
        String heaped = "a" + "\u0301\u0323".repeat(500_000) + "山田";

        assertThat(Folded.bare(heaped)).endsWith("山田").hasSizeLessThan(30);
    }
}
