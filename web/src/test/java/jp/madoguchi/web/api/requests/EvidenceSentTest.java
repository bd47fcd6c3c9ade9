package jp.madoguchi.web.api.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceSentTest {

    @Test
    void what_was_sent_is_what_is_shown() {
        Evidence evidence = sent("2027-02-03", Set.of("R07")).asEvidence();

        assertThat(evidence.doneOn()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(evidence.recipients()).containsExactly("R07");
        assertThat(evidence.text()).isEqualTo("配信停止を設定");
    }

    @Test
    void no_recipients_and_none_named_are_two_things() {
        assertThat(sent(null, Set.of()).asEvidence().recipients()).isEmpty();
        assertThat(sent(null, null).asEvidence().recipients()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027/02/03", "3 February", "2027-02-30", "令和9年2月3日"})
    void a_day_that_is_none_is_refused(String day) {
        assertThatThrownBy(() -> sent(day, null).asEvidence()).isInstanceOf(InputRejected.class);
    }

    @Test
    void a_recipient_that_is_nothing_is_left_out() {
        assertThat(sent(null, new HashSet<>(Arrays.asList("R07", null)))
                        .asEvidence()
                        .recipients())
                .containsExactly("R07");
    }

    private static EvidenceSent sent(String doneOn, Set<String> recipients) {
        return new EvidenceSent(1, " 配信停止を設定 ", doneOn, null, null, null, null, null, null, null, null, recipients);
    }
}
