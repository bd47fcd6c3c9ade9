package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FourEyesTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor TAKAHASHI = new Actor("takahashi", Set.of(Role.PRIVACY_MANAGER));
    private static final Actor SUZUKI_WITH_BOTH_ROLES =
            new Actor("suzuki", Set.of(Role.CASE_HANDLER, Role.PRIVACY_MANAGER));
    private static final Actor KATO_WITH_BOTH_ROLES =
            new Actor("kato", Set.of(Role.IDENTITY_VERIFIER, Role.PRIVACY_MANAGER));

    @Test
    void nobody_approves_what_they_drafted_whatever_roles_they_hold() {
        assertThat(ApproverDidNotDraft.objectionTo(Set.of("suzuki"), SUZUKI_WITH_BOTH_ROLES))
                .isPresent();
    }

    @Test
    void nobody_approves_what_they_drafted_before_somebody_else_redrafted_it() {
        assertThat(ApproverDidNotDraft.objectionTo(Set.of("kobayashi", "suzuki"), SUZUKI_WITH_BOTH_ROLES))
                .isPresent();
    }

    @Test
    void another_person_approves() {
        assertThat(ApproverDidNotDraft.objectionTo(Set.of("suzuki", "kobayashi"), TAKAHASHI))
                .isEmpty();
    }

    @Test
    void a_verifier_is_never_the_only_one_to_reject_for_want_of_identity() {
        assertThat(RejectionWasProposedByAnother.objectionTo("kato", NOON, null, KATO_WITH_BOTH_ROLES))
                .map(StepRefused::messageKey)
                .contains("decision.rejection.own.proposal");
        assertThat(RejectionWasProposedByAnother.objectionTo("kato", NOON, null, TAKAHASHI))
                .isEmpty();
    }

    @Test
    void nothing_is_rejected_that_nobody_proposed_to_reject() {
        assertThat(RejectionWasProposedByAnother.objectionTo(null, null, null, TAKAHASHI))
                .map(StepRefused::messageKey)
                .contains("decision.rejection.not.proposed");
    }

    @Test
    void what_came_after_the_proposal_is_looked_at_first() {
        assertThat(RejectionWasProposedByAnother.objectionTo("kato", NOON, NOON.plusSeconds(1), TAKAHASHI))
                .map(StepRefused::messageKey)
                .contains("decision.rejection.something.came");
        assertThat(RejectionWasProposedByAnother.objectionTo("kato", NOON, NOON.minusSeconds(1), TAKAHASHI))
                .isEmpty();
    }

    @Test
    void a_manager_does_not_approve_what_is_for_the_privacy_manager() {
        Actor tanaka = new Actor("tanaka", Set.of(Role.MANAGER));

        assertThat(ApproverLevelSuffices.objectionTo(ApproverLevel.L1, tanaka)).isEmpty();
        assertThat(ApproverLevelSuffices.objectionTo(ApproverLevel.L2, tanaka))
                .map(StepRefused::messageKey)
                .contains("decision.level.too.low");
        assertThat(ApproverLevelSuffices.objectionTo(ApproverLevel.L2, TAKAHASHI))
                .isEmpty();
    }

    @Test
    void the_second_level_waits_for_the_legal_department() {
        assertThat(LegalHasReviewed.objectionTo(ApproverLevel.L2, Optional.empty()))
                .map(StepRefused::messageKey)
                .contains("decision.review.missing");
        assertThat(LegalHasReviewed.objectionTo(ApproverLevel.L1, Optional.empty()))
                .isEmpty();
        assertThat(LegalHasReviewed.objectionTo(ApproverLevel.L2, Optional.of(review(true))))
                .isEmpty();
    }

    @Test
    void what_the_legal_department_objects_to_can_only_be_sent_back() {
        assertThat(LegalHasReviewed.objectionTo(ApproverLevel.L1, Optional.of(review(false))))
                .map(StepRefused::messageKey)
                .contains("decision.review.objects");
    }

    @Test
    void nobody_gives_the_legal_opinion_on_their_own_draft() {
        Actor suzukiOfLegal = new Actor("suzuki", Set.of(Role.CASE_HANDLER, Role.LEGAL));

        assertThat(LegalReviewerDidNotDraft.objectionTo(Set.of("suzuki"), suzukiOfLegal))
                .isPresent();
        assertThat(LegalReviewerDidNotDraft.objectionTo(Set.of("kobayashi"), suzukiOfLegal))
                .isEmpty();
    }

    @Test
    void a_complaint_is_dealt_with_by_others_than_the_request_it_is_about() {
        assertThat(OtherHandlerThanBefore.objectionTo(Set.of("suzuki", "takahashi"), TAKAHASHI))
                .map(StepRefused::messageKey)
                .contains("decision.complaint.same.person");
        assertThat(OtherHandlerThanBefore.objectionTo(Set.of("suzuki", "nakamura"), TAKAHASHI))
                .isEmpty();
    }

    private static LegalReview review(boolean agrees) {
        return new LegalReview(agrees, "第三者の権利利益への影響を確認した。", "yamamoto", NOON);
    }
}
