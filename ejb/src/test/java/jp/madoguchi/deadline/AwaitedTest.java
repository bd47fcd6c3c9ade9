package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.notification.letter.Wording;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwaitedTest {

    @Test
    void an_agent_who_owes_the_proof_of_their_authority_is_reminded_of_it_by_name() {
        assertThat(Awaited.ofReason("ASK_IDENTITY").remindedOf(true)).isEqualTo(Awaited.AUTHORITY);
    }

    @Test
    void an_agent_whose_authority_is_recorded_is_reminded_of_their_identity() {
        assertThat(Awaited.ofReason("ASK_IDENTITY").remindedOf(false)).isEqualTo(Awaited.IDENTITY);
    }

    @ParameterizedTest
    @CsvSource({"ASK_SUPPLEMENT, SUPPLEMENT", "ASK_FEE, FEE"})
    void nothing_else_that_was_asked_for_is_taken_for_it(String asked, Awaited what) {
        assertThat(Awaited.ofReason(asked).remindedOf(true)).isEqualTo(what);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void whatever_a_reminder_names_is_worded_in_both_languages(Awaited what) {
        for (Language language : Language.values()) {
            assertThat(new Wording(language).phrase("notification.reminder." + what))
                    .isNotBlank();
        }
    }
}
