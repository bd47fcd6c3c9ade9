package jp.madoguchi.verification.level;

import static jp.madoguchi.request.AssuranceLevel.A0;
import static jp.madoguchi.request.AssuranceLevel.A1;
import static jp.madoguchi.request.AssuranceLevel.A2;
import static jp.madoguchi.request.AssuranceLevel.A2_OTP;
import static jp.madoguchi.request.AssuranceLevel.A3;
import static jp.madoguchi.request.AssuranceLevel.A4;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.verification.RequestsToVerify;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LevelNeededTest {

    private static final LevelNeeded DATA_SUBJECT = new LevelNeeded(false, true);

    @Test
    void the_strongest_item_sets_what_is_required() {
        assertThat(DATA_SUBJECT.of(RequestsToVerify.by(RequesterKind.PRINCIPAL, A1, A2_OTP)))
                .isEqualTo(A2_OTP);
        assertThat(DATA_SUBJECT.of(RequestsToVerify.by(RequesterKind.PRINCIPAL, A0)))
                .isEqualTo(A0);
    }

    @ParameterizedTest(name = "contact data changed lately, {0} asked for: {1}")
    @CsvSource({"A0, A0", "A1, A1", "A2, A2", "A2_OTP, A3", "A3, A3", "A4, A4"})
    void a_code_to_an_address_changed_lately_is_worth_nothing(AssuranceLevel asked, AssuranceLevel needed) {
        assertThat(new LevelNeeded(false, false).of(RequestsToVerify.by(RequesterKind.PRINCIPAL, asked)))
                .isEqualTo(needed);
    }

    @Test
    void an_agent_needs_documents_whatever_is_asked_for() {
        for (RequesterKind agent : new RequesterKind[] {RequesterKind.STATUTORY_AGENT, RequesterKind.VOLUNTARY_AGENT}) {
            assertThat(new LevelNeeded(true, true).of(RequestsToVerify.by(agent, A1)))
                    .isEqualTo(A3);
            assertThat(new LevelNeeded(true, true).of(RequestsToVerify.by(agent, A4)))
                    .isEqualTo(A4);
            assertThat(new LevelNeeded(true, true).of(RequestsToVerify.by(agent, A2)))
                    .isEqualTo(A3);
        }
    }

    /** The request arrives in the first hour of 24 November in Tokyo, which is still the 23rd in London. */
    @ParameterizedTest(name = "changed on {0}: settled {1}")
    @CsvSource({"2026-10-24, true", "2026-10-25, true", "2026-10-26, false", "2026-11-24, false", "2026-12-01, false"})
    void contact_data_are_settled_after_thirty_days(LocalDate changedOn, boolean settled) {
        assertThat(LevelNeeded.isSettled(changedOn, Instant.parse("2026-11-23T15:30:00Z"), 30))
                .isEqualTo(settled);
    }

    @Test
    void contact_data_that_never_changed_are_settled() {
        assertThat(LevelNeeded.isSettled(null, Instant.parse("2026-11-23T15:30:00Z"), 30))
                .isTrue();
    }
}
