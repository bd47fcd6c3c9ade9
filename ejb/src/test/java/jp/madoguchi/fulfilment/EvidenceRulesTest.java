package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);
    private static final String WORDS = "会員台帳を更新し、画面で確認";

    @Test
    void a_correction_shows_the_value_before_and_after() {
        assertThat(wrongIn(ExecutionAction.CORRECT, Evidence.saying(WORDS))).containsExactly("before");
        assertThat(wrongIn(ExecutionAction.CORRECT, corrected("1980-01-02", "1980-01-02")))
                .containsExactly("after");
        assertThatCode(() -> check(ExecutionAction.CORRECT, corrected("1980-01-02", "1980-02-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_addition_has_no_value_before_and_a_deletion_none_after() {
        assertThatCode(() -> check(ExecutionAction.CORRECT, corrected(null, "2号室")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(ExecutionAction.CORRECT, corrected("2号室", " ")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_erasure_looked_up_what_must_be_kept_and_says_how_long_backups_last() {
        assertThat(wrongIn(ExecutionAction.ERASE, Evidence.saying(WORDS)))
                .containsExactly("retentionConsulted", "backups");
        assertThatCode(() -> check(ExecutionAction.ERASE, erased())).doesNotThrowAnyException();
    }

    @Test
    void what_must_be_kept_names_the_law_and_the_day_on_which_it_will_be_erased() {
        assertThat(wrongIn(ExecutionAction.RESTRICT, Evidence.saying(WORDS))).containsExactly("basis", "eraseOn");
        assertThat(wrongIn(ExecutionAction.RESTRICT, kept(TODAY))).containsExactly("eraseOn");
        assertThatCode(() -> check(ExecutionAction.RESTRICT, kept(TODAY.plusYears(7))))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_was_done_tomorrow() {
        Evidence tomorrow =
                new Evidence(WORDS, TODAY.plusDays(1), null, null, null, null, null, null, null, null, Set.of());

        assertThat(wrongIn(ExecutionAction.STOP_USE, tomorrow)).containsExactly("doneOn");
    }

    @Test
    void an_answer_is_more_than_a_word() {
        assertThat(wrongIn(ExecutionAction.ANSWER, Evidence.saying("対応済みです"))).containsExactly("evidence");
    }

    private static List<String> wrongIn(ExecutionAction action, Evidence evidence) {
        return catchThrowableOfType(InputRejected.class, () -> check(action, evidence)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static void check(ExecutionAction action, Evidence evidence) {
        EvidenceRules.check(action, evidence, TODAY);
    }

    private static Evidence corrected(String before, String after) {
        return new Evidence(WORDS, TODAY, "T-1", before, after, null, null, null, null, null, null);
    }

    private static Evidence erased() {
        return new Evidence(WORDS, TODAY, null, null, null, true, "2027年3月末の世代交代まで", null, null, null, null);
    }

    private static Evidence kept(LocalDate until) {
        return new Evidence(WORDS, TODAY, null, null, null, null, null, "法人税法施行規則59条", until, null, null);
    }
}
