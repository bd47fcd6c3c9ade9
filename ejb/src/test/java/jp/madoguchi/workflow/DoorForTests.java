package jp.madoguchi.workflow;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.PinnedVersions;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** The one door without a container: one request behind it, the guards it is given, and what it told. */
final class DoorForTests {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    private final List<RequestAction> told = new ArrayList<>();
    private final DataSubjectRequest request = arrived();

    DataSubjectRequest request() {
        return request;
    }

    List<RequestAction> told() {
        return told;
    }

    RequestWorkflow workflow(StepGuard... guards) {
        return new RequestWorkflow(kept(), found(List.of(guards)), telling(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Requests kept() {
        return (Requests) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {Requests.class},
                (proxy, method, arguments) -> Optional.of(request));
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
                    told.add(((StepTaken) arguments[0]).action());
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
