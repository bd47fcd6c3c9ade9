package jp.madoguchi.web.console.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.madoguchi.refusal.AssessmentSheet.AssessedItem;
import jp.madoguchi.refusal.AssessmentSheet.Examination;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StagesAreNumberedTest {

    private final AssessPage page = new AssessPage();

    @Test
    void where_nothing_can_be_asserted_no_number_is_left_out() {
        assertThat(page.lastStage(disclosure())).isEqualTo(2);
    }

    @Test
    void where_something_can_be_asserted_it_comes_second() {
        assertThat(page.lastStage(erasure())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void no_heading_brings_a_number_of_its_own(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("jp.madoguchi.web.console", Locale.forLanguageTag(language));

        assertThat(List.of("grounds.gate", "grounds.asserted", "grounds.refusal"))
                .extracting(texts::getString)
                .allSatisfy(text -> assertThat(text).startsWith("{0}. "));
    }

    private static AssessedItem disclosure() {
        return new AssessedItem(1, RequestKind.DISCLOSURE, null, List.of(), List.of());
    }

    private static AssessedItem erasure() {
        Examination asked = new Examination("U4", "refusal.asserted.U4", true, null, List.of(), false, Map.of(), null);
        return new AssessedItem(1, RequestKind.ERASURE, null, List.of(asked), List.of());
    }
}
