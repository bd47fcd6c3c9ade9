package jp.madoguchi.request;

import static jp.madoguchi.request.ItemOutcome.FULL;
import static jp.madoguchi.request.ItemOutcome.NOT_HELD;
import static jp.madoguchi.request.ItemOutcome.PARTIAL;
import static jp.madoguchi.request.ItemOutcome.REFUSED;
import static jp.madoguchi.request.RequestKind.CORRECTION;
import static jp.madoguchi.request.RequestKind.DISCLOSURE;
import static jp.madoguchi.request.RequestKind.TPR_DISCLOSURE;
import static jp.madoguchi.request.RequestKind.TP_STOP;
import static jp.madoguchi.request.RequestKind.USE_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeWordsTest {

    @Test
    void only_a_disclosure_is_refused_as_a_non_disclosure() {
        assertThat(ja(List.of(DISCLOSURE), REFUSED)).isEqualTo("不開示");
        assertThat(EnumSet.complementOf(EnumSet.of(DISCLOSURE, TPR_DISCLOSURE)))
                .allSatisfy(kind -> assertThat(EnumSet.of(FULL, PARTIAL, REFUSED))
                        .allSatisfy(outcome ->
                                assertThat(ja(List.of(kind), outcome)).doesNotContain("開示")));
    }

    @Test
    void a_stop_and_a_correction_end_in_their_own_words() {
        assertThat(ja(List.of(USE_STOP), PARTIAL)).isEqualTo("一部停止");
        assertThat(ja(List.of(CORRECTION), REFUSED)).isEqualTo("訂正しない");
        assertThat(OutcomeWords.of(List.of(CORRECTION), FULL, Language.EN)).isEqualTo("Corrected in full");
    }

    @Test
    void kinds_that_share_their_words_keep_them_together_and_others_are_said_in_common() {
        assertThat(ja(List.of(USE_STOP, TP_STOP), FULL)).isEqualTo("全部停止");
        assertThat(ja(List.of(DISCLOSURE, USE_STOP), FULL)).isEqualTo("全部開示・全部実施");
    }

    @Test
    void what_no_kind_says_differently_is_said_alike() {
        assertThat(ja(List.of(USE_STOP), NOT_HELD)).isEqualTo(ja(List.of(DISCLOSURE), NOT_HELD));
    }

    private static String ja(List<RequestKind> kinds, ItemOutcome outcome) {
        return OutcomeWords.of(kinds, outcome, Language.JA);
    }
}
