package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
}
