package jp.madoguchi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepNotPermitted;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The one door, with guards made by hand: whatever stands at a step is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestWorkflowTest {

    private static final Actor SATO = new Actor("sato", Set.of(Role.INTAKE_CLERK));

    private final DoorForTests door = new DoorForTests();
    private final DataSubjectRequest request = door.request();

    @Test
    void a_step_that_no_guard_objects_to_is_taken_and_told() {
        door.workflow(allowing(RequestAction.ACKNOWLEDGE)).take(request, RequestAction.ACKNOWLEDGE, SATO);

        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGE);
        assertThat(door.told()).containsExactly(RequestAction.ACKNOWLEDGE);
    }

    @Test
    void every_guard_at_the_step_is_asked_and_one_that_objects_stops_it() {
        RequestWorkflow guarded =
                door.workflow(allowing(RequestAction.ACKNOWLEDGE), objecting(RequestAction.ACKNOWLEDGE));

        assertThatThrownBy(() -> guarded.take(request, RequestAction.ACKNOWLEDGE, SATO))
                .isInstanceOf(StepRefused.class)
                .hasMessage("not now");
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(door.told()).isEmpty();
    }

    @Test
    void a_guard_at_another_step_is_not_asked() {
        door.workflow(objecting(RequestAction.APPROVE)).take(request, RequestAction.ACKNOWLEDGE, SATO);

        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGE);
    }

    @Test
    void what_the_table_forbids_is_refused_before_any_guard() {
        assertThatThrownBy(() ->
                        door.workflow(objecting(RequestAction.APPROVE)).take(request, RequestAction.APPROVE, SATO))
                .isInstanceOf(StepNotPermitted.class);
    }

    private static StepGuard allowing(RequestAction step) {
        return guard(step, Optional.empty());
    }

    private static StepGuard objecting(RequestAction step) {
        return guard(step, Optional.of(new StepRefused("request.not.found", "not now")));
    }

    private static StepGuard guard(RequestAction step, Optional<StepRefused> objection) {
        return new StepGuard() {
            @Override
            public boolean guards(RequestAction action) {
                return action == step;
            }

            @Override
            public Optional<StepRefused> objection(DataSubjectRequest about, RequestAction action, Actor actor) {
                return objection;
            }
        };
    }
}
