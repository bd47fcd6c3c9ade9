package jp.madoguchi.fulfilment;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;

/**
 * The last of the stops and erasures of a request was carried out, for the time being or for good: what is promised
 * within two business days (domain 6.2, C-SLA-STOP) has been done. What is erased on a later day does not belong to it.
 */
public record StopsCarriedOut(RequestReference reference, Actor actor, Instant at) implements DomainEvent {

    @Override
    public String name() {
        return "STOPS_CARRIED_OUT";
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }

    /** Whether a task that was just done was the last that stops or erases something. */
    static boolean with(ExecutionTaskView done, Collection<ExecutionTaskView> all) {
        return done.action().stopsSomething()
                && all.stream()
                        .filter(task -> task.action().stopsSomething())
                        .allMatch(task -> task.isConfirmed() || task.number() == done.number());
    }

    /** The same of a stop before the decision; there are no tasks of the decision then, or they are asked for themselves. */
    static boolean with(StandingTask done, Collection<StandingTask> all) {
        return done.reason() == StandingReason.PROVISIONAL_STOP
                && all.stream()
                        .filter(task -> task.reason() == StandingReason.PROVISIONAL_STOP)
                        .allMatch(task -> task.isConfirmed() || task.isCalledOff() || task.number() == done.number());
    }
}
