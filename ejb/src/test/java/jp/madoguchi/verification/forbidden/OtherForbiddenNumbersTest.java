package jp.madoguchi.verification.forbidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.verification.ForbiddenContent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherForbiddenNumbersTest {

    private final List<ForbiddenContent> all = List.of(
            new MyNumber(),
            new InsurerNumber(),
            new InsuredSymbol(),
            new BasicPensionNumber(),
            new ResidentRecordCode());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            保険者番号 06139992                  | INSURER_NUMBER
            保険者番号: 0 6 1 3 9 9 9 2          | INSURER_NUMBER
            保険者番号 06139993                  | ''
            生年月日 19800101 交付 20241201       | ''
            記号 21700023 番号 162               | INSURED_SYMBOL
            記号 12-34 ・ 番号 5                  | INSURED_SYMBOL
            受付番号 162                         | ''
            基礎年金番号 1234-567890             | BASIC_PENSION_NUMBER
            住民票コード 12345678901             | RESIDENT_RECORD_CODE
            平成元年5月1日生 東京都架空区1-2-3   | ''
            """)
    void a_text_holds_what_it_says(String text, String found) {
        assertThat(all.stream().filter(content -> content.isIn(text)).map(ForbiddenContent::code))
                .containsExactlyElementsOf(Stream.of(found.split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
