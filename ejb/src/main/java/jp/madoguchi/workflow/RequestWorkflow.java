package jp.madoguchi.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.SomeoneWasFaster;

/**
 * The one door through which a request takes a step. The table is asked first, then every guard, then the step is taken
 * and told; all of it in the caller's transaction. It trusts the actor it is given, so only services that know the actor
 * from the server's security context may call it; pages and resources may not.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestWorkflow {

    private Requests requests;
    private Instance<StepGuard> guards;
    private Event<StepTaken> stepTaken;
    private Clock clock;

    /** For the container's proxy only. */
    protected RequestWorkflow() {}

    @Inject
    RequestWorkflow(Requests requests, @Any Instance<StepGuard> guards, Event<StepTaken> stepTaken, Clock clock) {
        this.requests = requests;
        this.guards = guards;
        this.stepTaken = stepTaken;
        this.clock = clock;
    }

    /**
     * Opens a request for a step and keeps everybody else out until the transaction ends.
     *
     * @param expectedVersion the version the caller decided on
     * @throws RequestNotFound when there is none
     * @throws SomeoneWasFaster when it has changed since
     */
    public DataSubjectRequest open(RequestReference reference, long expectedVersion) {
        DataSubjectRequest request = open(reference);
        if (request.version() != expectedVersion) {
            throw new SomeoneWasFaster();
        }
        return request;
    }

    /** As {@link #open(RequestReference, long)}, for a caller whose decision does not depend on a version. */
    public DataSubjectRequest open(RequestReference reference) {
        return requests.findForStep(reference).orElseThrow(RequestNotFound::new);
    }

    /**
     * Asks the table alone, for a service that must read what was sent before it can take the step: whether the step is
     * permitted at all is the first thing a caller learns.
     *
     * @throws jp.madoguchi.request.StepNotPermitted when the table forbids it
     */
    public void demandPermitted(DataSubjectRequest request, RequestAction action, Actor actor) {
        RequestLifecycle.next(request.status(), action, actor.roles());
    }

    /**
     * Takes the step.
     *
     * @param more codes and identifiers for the trail; no personal data
     * @throws jp.madoguchi.request.StepNotPermitted when the table forbids it
     * @throws StepRefused when a guard objects
     */
    public StepTaken take(DataSubjectRequest request, RequestAction action, Actor actor, Map<String, String> more) {
        RequestLifecycle.next(request.status(), action, actor.roles());
        for (StepGuard guard : guards) {
            if (guard.guards(action)) {
                guard.objection(request, action, actor).ifPresent(refused -> {
                    throw refused;
                });
            }
        }
        StepTaken step = request.apply(action, actor, clock.instant(), more);
        stepTaken.fire(step);
        return step;
    }

    public StepTaken take(DataSubjectRequest request, RequestAction action, Actor actor) {
        return take(request, action, actor, Map.of());
    }
}
