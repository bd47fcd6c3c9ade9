package jp.madoguchi.refusal.ground;

import static jp.madoguchi.request.RequestKind.CORRECTION;
import static jp.madoguchi.request.RequestKind.DISCLOSURE;
import static jp.madoguchi.request.RequestKind.ERASURE;
import static jp.madoguchi.request.RequestKind.USE_STOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.madoguchi.refusal.FactsForTests;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.request.RequesterKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

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
