package jp.madoguchi.verification;

import static jp.madoguchi.verification.Verdict.NEEDS_REVIEW;
import static jp.madoguchi.verification.Verdict.NOT_VERIFIED;
import static jp.madoguchi.verification.Verdict.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.method.IdentityDocuments;
import jp.madoguchi.verification.method.RegisteredMailCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityStandingTest {

    private static final String MAIL = RegisteredMailCode.CODE;
    private static final String LOG_IN = CustomerLogIn.CODE;
    private static final String PAPERS = IdentityDocuments.CODE;
    private static final Claimant DATA_SUBJECT = new Claimant(false, true);
    private static final Claimant AGENT = new Claimant(true, true);

    @ParameterizedTest(name = "mail {0}, log-in {1}, documents {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                     |              |              | A0
        VERIFIED     |              |              | A1
                     | VERIFIED     |              | A2
        VERIFIED     | VERIFIED     |              | A2_OTP
                     |              | VERIFIED     | A3
        VERIFIED     | VERIFIED     | VERIFIED     | A3
        VERIFIED     | NEEDS_REVIEW |              | A1
                     | NEEDS_REVIEW |              | A0
        VERIFIED     | NOT_VERIFIED |              | A1
        VERIFIED     |              | NOT_VERIFIED | A1
        """)
    void methods_give_a_level_alone_and_together(Verdict mail, Verdict logIn, Verdict papers, AssuranceLevel reached) {
        Map<String, Verdict> latest = new HashMap<>();
        putUnlessNull(latest, MAIL, mail);
        putUnlessNull(latest, LOG_IN, logIn);
        putUnlessNull(latest, PAPERS, papers);

        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A2, latest).reached()).isEqualTo(reached);
    }

    @Test
    void an_agent_proves_nothing_by_the_data_subjects_mail_or_account() {
        IdentityStanding standing = standing(AGENT, AssuranceLevel.A3, Map.of(MAIL, VERIFIED, LOG_IN, VERIFIED));

        assertThat(standing.reached()).isEqualTo(AssuranceLevel.A0);
        assertThat(standing.suffices()).isFalse();
        assertThat(standing.offered()).extracting(MethodOffered::code).containsExactly(PAPERS);
    }

    @Test
    void the_code_is_offered_only_when_an_address_is_on_file() {
        Claimant nothingOnFile = new Claimant(false, false);

        assertThat(standing(nothingOnFile, AssuranceLevel.A2, Map.of()).offered())
                .extracting(MethodOffered::code)
                .containsExactly(LOG_IN, PAPERS);
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A2, Map.of()).offered())
                .extracting(MethodOffered::code)
                .containsExactly(MAIL, LOG_IN, PAPERS);
    }

    @Test
    void a_log_in_under_review_cannot_be_repeated_and_one_that_convinced_nobody_is_not_offered_again() {
        IdentityStanding waiting = standing(DATA_SUBJECT, AssuranceLevel.A2, Map.of(LOG_IN, NEEDS_REVIEW));
        IdentityStanding refused = standing(DATA_SUBJECT, AssuranceLevel.A2, Map.of(LOG_IN, NOT_VERIFIED));

        assertThat(waiting.isOpenFor(LOG_IN)).isFalse();
        assertThat(waiting.offered())
                .filteredOn(offer -> offer.code().equals(LOG_IN))
                .extracting(MethodOffered::state)
                .containsExactly(MethodOffered.State.UNDER_REVIEW);
        assertThat(refused.offered()).extracting(MethodOffered::code).doesNotContain(LOG_IN);
    }

    @Test
    void better_documents_may_be_sent_after_the_first_did_not_convince() {
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A3, Map.of(PAPERS, NOT_VERIFIED))
                        .isOpenFor(PAPERS))
                .isTrue();
    }

    @Test
    void what_has_been_done_is_not_open_any_more() {
        IdentityStanding standing = standing(DATA_SUBJECT, AssuranceLevel.A2_OTP, Map.of(MAIL, VERIFIED));

        assertThat(standing.isOpenFor(MAIL)).isFalse();
        assertThat(standing.suffices()).isFalse();
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A2_OTP, Map.of(MAIL, VERIFIED, LOG_IN, VERIFIED))
                        .suffices())
                .isTrue();
    }

    @Test
    void nothing_suffices_without_any_verdict_even_where_nothing_is_required() {
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A0, Map.of()).suffices())
                .isFalse();
    }

    @Test
    void the_strongest_item_sets_what_is_required() {
        assertThat(IdentityStanding.requiredOf(
                        RequestsToVerify.by(RequesterKind.PRINCIPAL, AssuranceLevel.A1, AssuranceLevel.A2_OTP)))
                .isEqualTo(AssuranceLevel.A2_OTP);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequesterKind.class,
            names = {"STATUTORY_AGENT", "VOLUNTARY_AGENT"})
    void an_agent_needs_documents_whatever_is_asked_for(RequesterKind agent) {
        assertThat(IdentityStanding.requiredOf(RequestsToVerify.by(agent, AssuranceLevel.A1)))
                .isEqualTo(AssuranceLevel.A3);
        assertThat(IdentityStanding.requiredOf(RequestsToVerify.by(agent, AssuranceLevel.A4)))
                .isEqualTo(AssuranceLevel.A4);
    }

    private static IdentityStanding standing(Claimant claimant, AssuranceLevel required, Map<String, Verdict> latest) {
        return new IdentityStanding(
                claimant,
                required,
                List.of(new IdentityDocuments(), new CustomerLogIn(), new RegisteredMailCode()),
                latest);
    }

    private static void putUnlessNull(Map<String, Verdict> latest, String method, Verdict verdict) {
        if (verdict != null) {
            latest.put(method, verdict);
        }
    }
}
