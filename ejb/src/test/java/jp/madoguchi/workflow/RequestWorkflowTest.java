package jp.madoguchi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.StepNotPermitted;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The one door, with guards made by hand: whatever stands at a step is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestWorkflowTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor SATO = new Actor("sato", Set.of(Role.INTAKE_CLERK));

    private final List<StepTaken> told = new ArrayList<>();
    private final DataSubjectRequest request = arrived();

    @Test
    void a_step_that_no_guard_objects_to_is_taken_and_told() {
        door(allowing(RequestAction.ACKNOWLEDGE)).take(request, RequestAction.ACKNOWLEDGE, SATO);

        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGE);
        assertThat(told).extracting(StepTaken::action).containsExactly(RequestAction.ACKNOWLEDGE);
    }

    @Test
    void every_guard_at_the_step_is_asked_and_one_that_objects_stops_it() {
        RequestWorkflow door = door(allowing(RequestAction.ACKNOWLEDGE), objecting(RequestAction.ACKNOWLEDGE));

        assertThatThrownBy(() -> door.take(request, RequestAction.ACKNOWLEDGE, SATO))
                .isInstanceOf(StepRefused.class)
                .hasMessage("not now");
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(told).isEmpty();
    }

    @Test
    void a_guard_at_another_step_is_not_asked() {
        door(objecting(RequestAction.APPROVE)).take(request, RequestAction.ACKNOWLEDGE, SATO);

        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGE);
    }

    @Test
    void what_the_table_forbids_is_refused_before_any_guard() {
        assertThatThrownBy(() -> door(objecting(RequestAction.APPROVE)).take(request, RequestAction.APPROVE, SATO))
                .isInstanceOf(StepNotPermitted.class);
    }

    private RequestWorkflow door(StepGuard... guards) {
        return new RequestWorkflow(null, found(List.of(guards)), telling(), Clock.fixed(NOON, ZoneOffset.UTC));
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

    /** What the container would have found. */
    @SuppressWarnings("unchecked")
    private static Instance<StepGuard> found(List<StepGuard> guards) {
        return (Instance<StepGuard>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> guards.iterator();
                    case "stream" -> guards.stream();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @SuppressWarnings("unchecked")
    private Event<StepTaken> telling() {
        return (Event<StepTaken>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    told.add((StepTaken) arguments[0]);
                    return null;
                });
    }

    private static DataSubjectRequest arrived() {
        Person person = new Person("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", null, null);
        SubmittedForm form = new SubmittedForm(RequesterKind.PRINCIPAL, person, null, AccountType.PERSONAL, List.of());
        return new DataSubjectRequest(new DataSubjectRequest.Arrival(
                new RequestReference("M-2026-000001"),
                Language.JA,
                form,
                List.of(new DataSubjectRequest.ArrivingItem(
                        RequestKind.DISCLOSURE, ItemScope.nothingSaid(), AssuranceLevel.A2)),
                "key",
                "print",
                "seal",
                new PinnedVersions("v1", "v1", "v1"),
                NOON));
    }
}
