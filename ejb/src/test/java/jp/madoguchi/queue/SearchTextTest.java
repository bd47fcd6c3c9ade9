package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchTextTest {

    @ParameterizedTest(name = "{0} looks for references beginning with {1}")
    @CsvSource({
        "M-2026-000123, M-2026-000123",
        "m-2026-0001, M-2026-0001",
        "Ｍ－２０２６－０００１, M-2026-0001",
        "2026-000123, M-2026-000123",
        "M-20, M-20",
    })
    void a_reference_or_its_beginning_is_recognised(String typed, String beginning) {
        assertThat(SearchText.of(typed)).isEqualTo(new SearchText.Reference(beginning));
    }

    @Test
    void anything_else_is_a_name_of_which_every_word_must_be_found() {
        assertThat(SearchText.of(" 髙橋　花子 ")).isEqualTo(new SearchText.Name(List.of("高橋", "花子")));
        assertThat(SearchText.of("M-2026-ABC")).isInstanceOf(SearchText.Name.class);
    }
}
