package jp.madoguchi.verification;

import static jp.madoguchi.verification.Verdict.NEEDS_REVIEW;
import static jp.madoguchi.verification.Verdict.NOT_VERIFIED;
import static jp.madoguchi.verification.Verdict.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.method.CallBack;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.method.IdentityDocuments;
import jp.madoguchi.verification.method.InPerson;
import jp.madoguchi.verification.method.RegisteredMailCode;
import jp.madoguchi.verification.method.RestrictedMail;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityStandingTest {

    private static final String MAIL = RegisteredMailCode.CODE;
    private static final String LOG_IN = CustomerLogIn.CODE;
    private static final String PAPERS = IdentityDocuments.CODE;
    private static final Claimant DATA_SUBJECT = new Claimant(false, true, true);
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final List<VerificationMethod> METHODS = List.of(
            new IdentityDocuments(),
            new CustomerLogIn(),
            new RegisteredMailCode(),
            new CallBack(),
            new InPerson(),
            new RestrictedMail());
    private static final Claimant AGENT = new Claimant(true, true, true);

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
        Claimant nothingOnFile = new Claimant(false, false, true);

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
    void a_code_and_a_log_in_count_together_only_within_fifteen_minutes() {
        Map<String, Verdict> both = Map.of(MAIL, VERIFIED, LOG_IN, VERIFIED);

        assertThat(shown(both, NOON, NOON.plusSeconds(900), NOON.plusSeconds(901))
                        .reached())
                .isEqualTo(AssuranceLevel.A2_OTP);
        assertThat(shown(both, NOON, NOON.plusSeconds(901), NOON.plusSeconds(902))
                        .reached())
                .isEqualTo(AssuranceLevel.A2);
        assertThat(shown(both, NOON.plusSeconds(901), NOON, NOON.plusSeconds(902))
                        .reached())
                .isEqualTo(AssuranceLevel.A2);
    }

    @Test
    void the_half_of_a_step_up_that_has_grown_stale_is_asked_for_once_more() {
        IdentityStanding late =
                shown(Map.of(MAIL, VERIFIED, LOG_IN, VERIFIED), NOON, NOON.plusSeconds(3600), NOON.plusSeconds(3700));
        IdentityStanding inTime = shown(Map.of(MAIL, VERIFIED), NOON, null, NOON.plusSeconds(600));

        assertThat(late.isOpenFor(MAIL)).isTrue();
        assertThat(late.isOpenFor(LOG_IN)).isFalse();
        assertThat(inTime.isOpenFor(MAIL)).isFalse();
        assertThat(inTime.isOpenFor(LOG_IN)).isTrue();
    }

    @Test
    void a_code_that_cannot_lead_anywhere_is_not_asked_for_again() {
        IdentityStanding standing = new IdentityStanding(
                DATA_SUBJECT,
                AssuranceLevel.A3,
                METHODS,
                Map.of(MAIL, VERIFIED),
                Map.of(MAIL, NOON),
                NOON.plusSeconds(3600));

        assertThat(standing.isOpenFor(MAIL)).isFalse();
    }

    @Test
    void documents_are_not_offered_where_they_can_be_compared_with_nothing() {
        Claimant knownByMailAlone = new Claimant(false, true, false);

        assertThat(standing(knownByMailAlone, AssuranceLevel.A2, Map.of()).offered())
                .extracting(MethodOffered::code)
                .containsExactly(MAIL, LOG_IN);
        assertThat(standing(new Claimant(true, false, false), AssuranceLevel.A3, Map.of())
                        .isOpenFor(PAPERS))
                .isTrue();
    }

    @Test
    void what_happens_away_from_the_screen_is_not_offered_on_it_but_can_be_recorded() {
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A4, Map.of()).isOpenFor("IN_PERSON"))
                .isFalse();
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A4, Map.of()).recordableByHand())
                .containsExactlyInAnyOrder("IN_PERSON", "CALL_BACK", "RESTRICTED_MAIL");
        assertThat(standing(AGENT, AssuranceLevel.A4, Map.of()).recordableByHand())
                .containsExactlyInAnyOrder("IN_PERSON", "RESTRICTED_MAIL");
        assertThat(standing(DATA_SUBJECT, AssuranceLevel.A4, Map.of("IN_PERSON", VERIFIED))
                        .suffices())
                .isTrue();
    }

    private static IdentityStanding standing(Claimant claimant, AssuranceLevel required, Map<String, Verdict> latest) {
        Map<String, Instant> justNow = new HashMap<>();
        latest.keySet().forEach(method -> justNow.put(method, NOON));
        return new IdentityStanding(claimant, required, METHODS, latest, justNow, NOON);
    }

    private static IdentityStanding shown(Map<String, Verdict> latest, Instant mail, Instant logIn, Instant now) {
        Map<String, Instant> times = new HashMap<>();
        times.put(MAIL, mail);
        if (logIn != null) {
            times.put(LOG_IN, logIn);
        }
        return new IdentityStanding(DATA_SUBJECT, AssuranceLevel.A2_OTP, METHODS, latest, times, now);
    }

    private static void putUnlessNull(Map<String, Verdict> latest, String method, Verdict verdict) {
        if (verdict != null) {
            latest.put(method, verdict);
        }
    }
}
