package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchNameTest {

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "髙橋　花子, 高橋",
        "髙橋　花子, 花子",
        "髙橋　花子, 高橋花子",
        "山﨑 太郎, 山崎",
        "渡邉 一, 渡辺",
        "渡邊 一, 渡辺",
        "𠮷田 一, 吉田",
        "葛\uDB40\uDD00西 一, 葛西",
        "ﾔﾏﾀﾞ ﾊﾅｺ, やまだ",
        "やまだ はなこ, ヤマダ",
        "ガルシア・マルケス, カ\u3099ルシアマルケス",
        "JOSÉ GARCIA, jose",
        "ＡＢＣ, abc",
        "O'Brien, o'b",
    })
    void a_name_is_found_in_the_form_people_type(String name, String typed) {
        String stored = SearchName.folded(name);

        assertThat(SearchName.words(typed)).isNotEmpty().allSatisfy(word -> {
            assertThat(stored).contains(word);
            assertThat(SearchName.grams(name)).containsAll(SearchName.gramsWanted(word));
        });
    }

    @Test
    void a_voiced_sound_is_not_its_plain_one() {
        assertThat(SearchName.folded("ガ")).isNotEqualTo(SearchName.folded("カ"));
    }

    @Test
    void several_names_are_kept_apart_and_missing_ones_left_out() {
        assertThat(SearchName.folded("山田 花子", null, " ", "ヤマダ ハナコ", "山田 花子")).isEqualTo("山田花子 ヤマダハナコ");
    }

    @Test
    void grams_are_neighbours_and_the_beginnings_of_words() {
        assertThat(SearchName.grams("山田 花子")).containsExactlyInAnyOrder("山田", "田花", "花子", "山", "花");
    }

    @Test
    void a_text_of_nothing_that_can_be_searched_has_no_words() {
        assertThat(SearchName.words("・ \u200B")).isEqualTo(List.of());
    }
}
