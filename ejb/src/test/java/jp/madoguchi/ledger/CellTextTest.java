package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellTextTest {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\",\"click\")",
                "+81-3-0000-0000",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "\u3000=1+1",
                "\uFEFF=1+1",
                "\u200B=1+1",
                "\u0001=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)"
            })
    void a_text_that_a_spreadsheet_would_carry_out_is_made_text_again(String hostile) {
        assertThat(CellText.safe(hostile)).startsWith("'");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"髙橋 花子", "O'Brien", "a=b", "3-2-1", "name@example.org", "", "   "})
    void an_ordinary_text_stays_as_it_is(String ordinary) {
        assertThat(CellText.safe(ordinary)).isEqualTo(ordinary);
    }

    @Test
    void signs_that_no_workbook_can_hold_are_left_out() {
        assertThat(CellText.safe("a\u0000b\u000Bc\uFFFFd")).isEqualTo("abcd");
    }
}
