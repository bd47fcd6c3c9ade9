package jp.madoguchi.verification;

import static jp.madoguchi.request.RequestAction.APPROVE;
import static jp.madoguchi.request.RequestAction.CONFIRM_IDENTITY;
import static jp.madoguchi.request.RequestAction.FINISH_EXECUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StepRefused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityStandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor MANAGER = new Actor("tanaka", Set.of(Role.MANAGER));
    private static final Actor PRIVACY_MANAGER = new Actor("takahashi", Set.of(Role.PRIVACY_MANAGER));

    @Test
    void it_is_looked_at_when_identity_is_confirmed_at_approval_and_before_the_answer_goes_out() {
        assertThat(Arrays.stream(RequestAction.values()).filter(new AuthorityStands()::guards))
                .containsExactlyInAnyOrder(CONFIRM_IDENTITY, APPROVE, FINISH_EXECUTION);
    }

    @Test
    void an_agent_without_recorded_authority_does_not_act() {
        assertThat(key(AuthorityStands.objection(Optional.empty(), TODAY)))
                .isEqualTo("verification.authority.not.recorded");
    }

    @Test
    void a_child_comes_of_age_while_the_request_is_under_way() {
        Optional<AgentAuthority> mother = Optional.of(authority(TODAY, false, true, null));

        assertThat(AuthorityStands.objection(mother, TODAY)).isEmpty();
        assertThat(key(AuthorityStands.objection(mother, TODAY.plusDays(1)))).isEqualTo("verification.authority.ended");
        assertThat(key(ReceivingRules.objection(true, false, mother, TODAY.plusDays(1))))
                .isEqualTo("verification.authority.ended");
    }

    @Test
    void nobody_comes_of_age_before_the_day() {
        AgentAuthority mother = authority(TODAY, false, true, null);

        assertThatThrownBy(() -> AgentAuthorities.demandOfAge(mother, NOON)).isInstanceOf(InputRejected.class);
        assertThatCode(() -> AgentAuthorities.demandOfAge(mother, NOON.plus(Duration.ofDays(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void an_authority_taken_back_does_not_stand_from_that_day_on() {
        AuthorityEnd end = new AuthorityEnd(TODAY, AuthorityEnd.Reason.REVOKED, "kato", NOON);
        Optional<AgentAuthority> revoked = Optional.of(authority(null, false, true, end));

        assertThat(AuthorityStands.objection(revoked, TODAY.minusDays(1))).isEmpty();
        assertThat(AuthorityStands.objection(revoked, TODAY)).isPresent();
    }

    @Test
    void where_the_other_parent_objects_the_privacy_manager_decides() {
        Optional<AgentAuthority> disputed = Optional.of(authority(null, true, true, null));

        assertThat(key(AuthorityStands.objectionTo(MANAGER, disputed))).isEqualTo("verification.authority.disputed");
        assertThat(AuthorityStands.objectionTo(PRIVACY_MANAGER, disputed)).isEmpty();
        assertThat(AuthorityStands.objectionTo(MANAGER, Optional.of(authority(null, false, true, null))))
                .isEmpty();
    }

    @Test
    void nothing_is_handed_out_once_the_data_subject_has_died() {
        assertThat(key(ReceivingRules.objection(false, true, Optional.empty(), TODAY)))
                .isEqualTo("verification.delivery.stopped");
        assertThat(ReceivingRules.objection(false, false, Optional.empty(), TODAY))
                .isEmpty();
    }

    @Test
    void an_agent_receives_only_what_they_were_entrusted_to_receive() {
        assertThat(key(ReceivingRules.objection(true, false, Optional.of(authority(null, false, false, null)), TODAY)))
                .isEqualTo("verification.authority.not.to.receive");
        assertThat(ReceivingRules.objection(true, false, Optional.of(authority(null, false, true, null)), TODAY))
                .isEmpty();
    }

    private static String key(Optional<StepRefused> objection) {
        return objection.orElseThrow().messageKey();
    }

    private static AgentAuthority authority(LocalDate lastDay, boolean disputed, boolean mayReceive, AuthorityEnd end) {
        return new AgentAuthority(
                new UUID(1, 2),
                AgentKind.MINOR_PARENT,
                "KS",
                LocalDate.of(2026, 11, 1),
                true,
                List.of(AuthorityCheck.RELATION),
                null,
                mayReceive,
                disputed,
                lastDay,
                null,
                "kato",
                NOON,
                end);
    }
}
