package jp.madoguchi.refusal.ground;

import static jp.madoguchi.request.RequestKind.CORRECTION;
import static jp.madoguchi.request.RequestKind.DISCLOSURE;
import static jp.madoguchi.request.RequestKind.ERASURE;
import static jp.madoguchi.request.RequestKind.TP_STOP;
import static jp.madoguchi.request.RequestKind.USE_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.Circumstance;
import jp.madoguchi.refusal.FactsForTests;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateReply;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.refusal.Weighing;
import jp.madoguchi.refusal.asserted.HarmByProcessing;
import jp.madoguchi.refusal.asserted.UseBeyondPurpose;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequesterKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundFindingsTest {

    @Test
    void messages_call_for_a_look_at_the_third_persons_in_them() {
        assertAsks(
                new HarmToRightsAndInterests(),
                FactsForTests.of(DISCLOSURE).found("CONTENT", "C2b"),
                "refusal.ground.S14-1.third.persons");
    }

    @Test
    void a_statutory_agent_calls_for_a_look_at_the_data_subjects_own_safety() {
        assertAsks(
                new HarmToRightsAndInterests(),
                FactsForTests.of(DISCLOSURE).found("MEMBERS", "C1a").askedBy(RequesterKind.STATUTORY_AGENT),
                "refusal.ground.S14-1.statutory.agent");
    }

    @Test
    void ones_own_name_harms_nobody() {
        assertNotEngaged(
                new HarmToRightsAndInterests(), FactsForTests.of(DISCLOSURE).found("MEMBERS", "C1a"));
    }

    @Test
    void repeated_requests_are_no_more_than_a_question() {
        assertAsks(
                new SeriousImpedimentToBusiness(),
                FactsForTests.of(DISCLOSURE).found("MEMBERS", "C1a").askedBefore(5),
                "refusal.ground.S14-2.repeated");
    }

    @Test
    void logs_call_for_a_look_at_what_they_would_reveal_of_fraud_detection() {
        assertAsks(
                new SeriousImpedimentToBusiness(),
                FactsForTests.of(DISCLOSURE).found("ACCESS", "C2a"),
                "refusal.ground.S14-2.detection");
        assertNotEngaged(
                new SeriousImpedimentToBusiness(), FactsForTests.of(DISCLOSURE).found("MEMBERS", "C1a"));
    }

    @Test
    void recorded_calls_call_for_a_look_at_the_secrecy_of_communications() {
        assertAsks(
                new ViolationOfOtherLaw(),
                FactsForTests.of(DISCLOSURE).found("SUPPORT", "C3"),
                "refusal.ground.S14-3.communications");
    }

    @Test
    void identity_that_is_not_proved_stops_a_request_of_any_kind() {
        RefusalGround ground = new IdentityNotProven();

        assertThat(ground.assess(FactsForTests.of(CORRECTION).withoutProof().facts()))
                .isInstanceOf(Finding.Engaged.class);
        assertNotEngaged(ground, FactsForTests.of(CORRECTION));
        assertThat(ground.appliesTo(ERASURE)).isTrue();
    }

    @Test
    void a_correction_to_what_is_held_already_corrects_nothing() {
        assertThat(new ContentIsFactual()
                        .assess(FactsForTests.of(CORRECTION)
                                .found("MEMBERS", "C1a")
                                .correcting("1990-01-02", "1990-01-02 ")
                                .facts()))
                .isInstanceOf(Finding.Engaged.class);
    }

    @Test
    void another_form_of_a_character_is_another_value() {
        assertAsks(
                new ContentIsFactual(),
                FactsForTests.of(CORRECTION).found("MEMBERS", "C1a").correcting("高橋", "髙橋"),
                "refusal.ground.C-FACT.investigate");
    }

    @Test
    void whether_the_content_is_factual_is_for_an_investigation_to_say() {
        assertAsks(
                new ContentIsFactual(),
                FactsForTests.of(CORRECTION).found("MEMBERS", "C1a").correcting("1990-01-02", "1990-01-03"),
                "refusal.ground.C-FACT.investigate");
    }

    @Test
    void ratings_call_for_parting_evaluation_from_fact() {
        assertAsks(
                new ContentIsEvaluation(),
                FactsForTests.of(CORRECTION).found("CONTENT", "C2b"),
                "refusal.ground.C-EVAL.evaluations");
        assertNotEngaged(new ContentIsEvaluation(), FactsForTests.of(CORRECTION).found("MEMBERS", "C1a"));
    }

    @Test
    void what_is_asserted_is_examined_before_it_is_denied() {
        assertAsks(
                new NoGroundForCessation(),
                FactsForTests.of(USE_STOP).asserting("U4"),
                "refusal.ground.U-NOGROUND.examine");
        assertThat(new NoGroundForCessation().assess(FactsForTests.of(USE_STOP).facts()))
                .isInstanceOf(Finding.Engaged.class);
    }

    @Test
    void purposes_that_cannot_stop_call_for_a_look_at_overriding_circumstances() {
        assertAsks(
                new OverridingCircumstances(),
                FactsForTests.of(USE_STOP).found("MEMBERS", "C1a").forPurposes(Set.of("P20"), "P15", "P20"),
                "refusal.ground.U-OVERRIDE.purposes");
        assertNotEngaged(
                new OverridingCircumstances(),
                FactsForTests.of(USE_STOP).found("MEMBERS", "C1a").forPurposes(Set.of(), "P15"));
    }

    @Test
    void payments_call_for_a_look_at_statutory_retention() {
        assertAsks(
                new RetentionRequiredByLaw(),
                FactsForTests.of(ERASURE).found("ORDERS", "C2c"),
                "refusal.ground.U-RETAIN.statute");
        assertNotEngaged(new RetentionRequiredByLaw(), FactsForTests.of(ERASURE).found("CONTENT", "C2b"));
    }

    @Test
    void a_cessation_of_named_purposes_is_not_beyond_what_is_necessary() {
        assertNotEngaged(
                new BeyondWhatIsNecessary(),
                FactsForTests.of(USE_STOP).found("MEMBERS", "C1a").forPurposes(Set.of(), "P05"));
        assertAsks(
                new BeyondWhatIsNecessary(),
                FactsForTests.of(ERASURE).found("MEMBERS", "C1a"),
                "refusal.ground.U-EXCESS.erasure");
    }

    @Test
    void somebody_who_needs_protection_calls_for_a_look_at_what_tells_their_whereabouts() {
        FactsForTests father = FactsForTests.of(DISCLOSURE)
                .found("ACCESS", "C2a")
                .askedBy(RequesterKind.STATUTORY_AGENT)
                .flagged(RequestFlag.CHILD, RequestFlag.PROTECTION);

        assertAsks(new HarmToRightsAndInterests(), father, "refusal.ground.S14-1.protection");
        assertAsks(new HarmToRightsAndInterests(), father.flagged(RequestFlag.CHILD), "refusal.ground.S14-1.child");
    }

    @Test
    void the_third_identical_request_within_sixty_days_calls_for_a_look_at_abuse_and_refuses_nothing() {
        FactsForTests facts = FactsForTests.of(DISCLOSURE).found("MEMBERS", "C1a");

        assertAsks(new SeriousImpedimentToBusiness(), facts.askedLately(2), "refusal.ground.S14-2.abuse");
        assertAsks(new SeriousImpedimentToBusiness(), facts.askedLately(1), "refusal.ground.S14-2.repeated");
    }

    @Test
    void nothing_is_not_held_before_every_system_has_answered() {
        NotHeld ground = new NotHeld();

        assertAsks(ground, FactsForTests.of(DISCLOSURE).silent("CRM"), "refusal.ground.N-NONE.incomplete");
        assertThat(ground.objection(FactsForTests.of(DISCLOSURE).silent("CRM").facts()))
                .hasValueSatisfying(objection ->
                        assertThat(objection.messageKey()).isEqualTo("refusal.ground.N-NONE.search.incomplete"));
        assertThat(ground.assess(FactsForTests.of(DISCLOSURE).facts())).isInstanceOf(Finding.Engaged.class);
        assertThat(ground.objection(FactsForTests.of(DISCLOSURE).facts())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "S06 R03,     refusal.ground.T-NOT3P.none",
        "S07,         refusal.ground.T-NOT3P.none",
        "R07 S06,     refusal.ground.T-NOT3P.some",
        "R07 R08,     refusal.ground.T-NOT3P.third.parties"
    })
    void processors_and_joint_users_are_no_third_parties(String recipients, String finding) {
        Map<String, RecipientClass> classes = Map.of(
                "S06", RecipientClass.PROCESSOR,
                "R03", RecipientClass.PROCESSOR,
                "S07", RecipientClass.JOINT_USE,
                "R07", RecipientClass.CONSENT,
                "R08", RecipientClass.CONSENT);
        Map<String, RecipientClass> named =
                Arrays.stream(recipients.split(" ")).collect(Collectors.toMap(one -> one, classes::get));

        assertThat(new NoThirdParty()
                        .assess(FactsForTests.of(TP_STOP).to(named).facts())
                        .wording()
                        .key())
                .isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "PAPER,         C3,  refusal.ground.M-DIFF.recordings",
        "PAPER,         C1a, refusal.ground.M-DIFF.paper",
        "ELECTRONIC,    C3,  refusal.ground.M-DIFF.electronic",
        "OTHER_OFFERED, C1a, refusal.ground.M-DIFF.other"
    })
    void only_sound_is_hard_to_put_on_paper(String method, String category, String finding) {
        assertThat(new MethodIsDifficult()
                        .assess(FactsForTests.of(DISCLOSURE)
                                .found("SUPPORT", category)
                                .by(method)
                                .facts())
                        .wording()
                        .key())
                .isEqualTo(finding);
    }

    @Test
    void an_address_of_an_organisation_calls_for_a_look_at_who_has_the_authority() {
        assertAsks(
                new ProcessedForAnother(),
                FactsForTests.of(DISCLOSURE).found("MEMBERS", "C1a").ofOrganisation("見本商事", false),
                "refusal.ground.N-PROC.tenant");
        assertAsks(
                new ProcessedForAnother(),
                FactsForTests.of(DISCLOSURE).found("MAIL", "E5"),
                "refusal.ground.N-PROC.entrusted");
    }

    @Test
    void a_log_calls_for_a_look_at_whether_it_is_linked_to_anybody_until_the_gate_has_answered() {
        FactsForTests logs = FactsForTests.of(DISCLOSURE).found("ACCESS", "C2a");

        assertAsks(new AnonymousOrStatistical(), logs, "refusal.ground.N-ANON.linked");
        assertThat(new AnonymousOrStatistical()
                        .assess(logs.answered(GateReply.COOKIE_ONLY).facts()))
                .isInstanceOf(Finding.Engaged.class);
        assertNotEngaged(new AnonymousOrStatistical(), logs.answered(GateReply.IDENTIFIES));
    }

    @Test
    void what_is_asserted_is_denied_only_after_its_examination() {
        NoGroundForCessation ground = new NoGroundForCessation();
        FactsForTests facts = FactsForTests.of(USE_STOP).found("MEMBERS", "C1a").asserting("U6");

        assertThat(ground.objection(facts.facts()))
                .hasValueSatisfying(objection ->
                        assertThat(objection.messageKey()).isEqualTo("refusal.ground.U-NOGROUND.not.examined"));
        facts.examined("U6", Verdict.NOT_JUSTIFIED);
        assertThat(ground.objection(facts.facts())).isEmpty();
        assertThat(ground.assess(facts.facts())).isInstanceOf(Finding.Engaged.class);
        facts.examined("U4", Verdict.JUSTIFIED);
        assertThat(ground.objection(facts.facts()))
                .hasValueSatisfying(objection ->
                        assertThat(objection.messageKey()).isEqualTo("refusal.ground.U-NOGROUND.is.justified"));
    }

    @Test
    void circumstances_override_only_where_a_balancing_sheet_says_so() {
        OverridingCircumstances ground = new OverridingCircumstances();
        FactsForTests banned = FactsForTests.of(ERASURE).found("MEMBERS", "C1a").asserting("U6");
        AssertedAnswer sheet = new AssertedAnswer(
                Verdict.NOT_JUSTIFIED,
                null,
                "利用停止措置の記録",
                Map.of(),
                List.of(),
                List.of(new Weighing(Circumstance.UNLAWFUL_ACTS, Weighing.Weight.OUTWEIGHS, "再登録を防ぐ")));

        assertThat(ground.objection(banned.facts()))
                .hasValueSatisfying(objection ->
                        assertThat(objection.messageKey()).isEqualTo("refusal.ground.U-OVERRIDE.no.sheet"));
        assertThat(ground.objection(banned.examined("U6", sheet).facts())).isEmpty();
    }

    @Test
    void nothing_overrides_the_request_of_somebody_young_unless_the_rule_names_it() {
        OverridingCircumstances ground = new OverridingCircumstances();
        AssertedAnswer sheet = new AssertedAnswer(
                Verdict.NOT_JUSTIFIED,
                null,
                "記録",
                Map.of(),
                List.of(),
                List.of(new Weighing(Circumstance.LAW, Weighing.Weight.OUTWEIGHS, "法令")));
        FactsForTests child = FactsForTests.of(ERASURE)
                .found("MEMBERS", "C1a")
                .flagged(RequestFlag.CHILD)
                .withUnconditionalStop(16)
                .examined("U6", sheet)
                .examined("U-YOUNG", Verdict.JUSTIFIED);

        assertThat(ground.objection(child.facts()))
                .hasValueSatisfying(
                        objection -> assertThat(objection.messageKey()).isEqualTo("refusal.ground.U-OVERRIDE.young"));
        assertThat(ground.objection(
                        child.withUnconditionalStop(16, "U-OVERRIDE").facts()))
                .isEmpty();
    }

    @Test
    void content_that_was_found_not_factual_is_not_called_factual() {
        FactsForTests facts = FactsForTests.of(CORRECTION).found("MEMBERS", "C1a");

        assertThat(new ContentIsFactual()
                        .objection(facts.examined("C-NOTFACT", Verdict.NOT_JUSTIFIED)
                                .facts()))
                .isEmpty();
        assertThat(new ContentIsFactual()
                        .objection(
                                facts.examined("C-NOTFACT", Verdict.JUSTIFIED).facts()))
                .isPresent();
    }

    @Test
    void advertising_after_an_objection_supports_the_assertion_of_harm() {
        FactsForTests facts = FactsForTests.of(USE_STOP).found("MEMBERS", "C1b");

        assertThat(new HarmByProcessing().look(facts.facts())).isInstanceOf(Finding.NeedsReview.class);
        assertThat(new HarmByProcessing()
                        .look(facts.withIncident(Incident.Kind.CONTACT_AFTER_OBJECTION, "PROMO_EMAIL")
                                .facts()))
                .isInstanceOf(Finding.Engaged.class);
    }

    @Test
    void a_school_account_calls_for_a_look_at_the_purposes_that_are_ruled_out() {
        FactsForTests pupil = FactsForTests.of(USE_STOP)
                .found("MEMBERS", "C1b")
                .ofOrganisation("見本小学校", true)
                .forbiddenForPupils("P17");

        assertThat(new UseBeyondPurpose().look(pupil.facts()).wording().key()).isEqualTo("refusal.asserted.U1.pupil");
        assertThat(new UseBeyondPurpose()
                        .look(pupil.withIncident(Incident.Kind.PUPIL_PURPOSE, "P17")
                                .facts()))
                .isInstanceOf(Finding.Engaged.class);
    }

    private static void assertAsks(RefusalGround ground, FactsForTests facts, String question) {
        assertThat(ground.assess(facts.facts()))
                .isInstanceOfSatisfying(
                        Finding.NeedsReview.class,
                        finding -> assertThat(finding.question().key()).isEqualTo(question));
    }

    private static void assertNotEngaged(RefusalGround ground, FactsForTests facts) {
        assertThat(ground.assess(facts.facts())).isInstanceOf(Finding.NotEngaged.class);
    }
}
