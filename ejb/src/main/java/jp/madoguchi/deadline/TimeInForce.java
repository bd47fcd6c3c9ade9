package jp.madoguchi.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.madoguchi.deadline.persistence.CalendarChange;
import jp.madoguchi.deadline.persistence.CalendarChanges;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;

/** Puts in force what the policy files say and two people have changed since. */
@ApplicationScoped
public class TimeInForce {

    /** Calendar and targets as they belong together; told when a change was applied. */
    record State(OfficeCalendar calendar, Targets targets) {

        State with(TimeChange change) {
            return new State(change.of(calendar), change.of(targets));
        }
    }

    @Inject
    private CalendarChanges changes;

    @Inject
    private Policy policy;

    /** What is in force in this server. */
    public State now() {
        return new State(policy.officeCalendar(), policy.targets());
    }

    /** What was applied, read from its source; each change replaces whole years and single targets, in their order. */
    public State asApplied() {
        State state = new State(policy.deliveredCalendar(), policy.deliveredTargets());
        for (CalendarChange applied : changes.applied()) {
            state = state.with(TimeChange.of(applied.content()));
        }
        return state;
    }

    public void read() {
        follow(asApplied());
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) State applied) {
        policy.amendTime(applied.targets(), applied.calendar());
    }
}
