package jp.madoguchi.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.queue.persistence.QueueRows;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Who holds which request. Holding one changes nothing of the request itself, but the life cycle is asked all the same. */
@ApplicationScoped
class Claims {

    @Inject
    private Requests requests;

    @Inject
    private QueueRows rows;

    @Inject
    private Event<RequestClaimed> claimed;

    @Inject
    private Event<RequestReleased> released;

    @Inject
    private Clock clock;

    void claim(RequestReference reference, Actor actor) {
        demandPermission(reference, RequestAction.CLAIM, actor);
        if (rows.assign(reference, actor.subject())) {
            claimed.fire(new RequestClaimed(reference, actor, clock.instant()));
        } else {
            rows.assignee(reference)
                    .filter(holder -> !actor.isSamePersonAs(holder))
                    .ifPresent(holder -> {
                        throw new ClaimedByOther(holder);
                    });
        }
    }

    void release(RequestReference reference, Actor actor) {
        demandPermission(reference, RequestAction.RELEASE, actor);
        Optional<String> holder = rows.assignee(reference);
        if (holder.isEmpty()) {
            return;
        }
        if (!actor.isSamePersonAs(holder.get()) && !actor.is(Role.PRIVACY_MANAGER)) {
            throw new ClaimedByOther(holder.get());
        }
        rows.unassign(reference);
        released.fire(new RequestReleased(reference, holder.get(), actor, clock.instant()));
    }

    /**
     * Locks the request as a step does, and before anything else: a claim and a step that met half-way, each with a lock
     * the other needs, would both wait for ever.
     */
    private void demandPermission(RequestReference reference, RequestAction action, Actor actor) {
        DataSubjectRequest request = requests.findForStep(reference).orElseThrow(RequestNotFound::new);
        RequestLifecycle.next(request.status(), action, actor.roles());
    }
}
