package jp.madoguchi.fulfilment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fulfilment.persistence.StandingEntries;
import jp.madoguchi.fulfilment.persistence.StandingEntry;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StandingObjections;
import jp.madoguchi.workflow.StepRefused;

/**
 * What is done outside the state of a request: provisional stops before the decision, erasures whose day comes after the
 * end. Confirmed with evidence like any execution, and told to the trail; no step of the life cycle is taken.
 */
@Stateless
public class StandingWork {

    @Inject
    private StandingEntries entries;

    @Inject
    private StoredTasks tasks;

    @Inject
    private Requests requests;

    @Inject
    private Tombstones tombstones;

    @Inject
    private LettersToRecipients letters;

    @Inject
    private RecipientsNamed recipients;

    @Inject
    private Event<StandingEvent> told;

    @Inject
    private Event<StopsCarriedOut> stopped;

    @Inject
    private Clock clock;

    @Inject
    private StandingObjections objections;

    @EJB
    private CurrentActor currentActor;

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public List<StandingTask> of(RequestReference reference) {
        return entries.of(reference).stream().map(StandingEntry::shown).toList();
    }

    /** What is not done, the next day first; without those whose day has not come when only those due are asked for. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER, Role.Names.PRIVACY_MANAGER, Role.Names.AUDITOR})
    public List<StandingTask> open(boolean dueOnly, int atMost) {
        return entries.open(dueOnly, Math.min(Math.max(atMost, 1), 200)).stream()
                .map(StandingEntry::shown)
                .toList();
    }

    /**
     * Confirms that it was done.
     *
     * @throws InputRejected when there is no such task, or the evidence is none
     * @throws jp.madoguchi.workflow.StepRefused when it cannot be done yet, or no longer, or while it is held
     */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void confirm(RequestReference reference, long number, Evidence evidence) {
        DataSubjectRequest request = requests.findForStep(reference).orElseThrow(RequestNotFound::new);
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        StandingEntry entry = entries.forConfirmation(reference, number)
                .orElseThrow(() -> new InputRejected("task", "fulfilment.task.unknown"));
        StandingTask task = entry.shown();
        StandingRules.check(
                task,
                evidence,
                request.flags(),
                tasks.identityProvedAt(reference).orElse(null),
                now);
        // A stop can be undone; what is erased is gone.
        if (task.reason().isErasure() && objections.stand(reference)) {
            throw new StepRefused(
                    "verification.objection.stands",
                    "Another holder of the same authority objects: nothing is erased until that is settled");
        }
        recipients.check(evidence);
        LocalDate doneOn = evidence.doneOn() == null ? today : evidence.doneOn();
        entry.confirm(evidence, doneOn, actor.subject(), now);
        if (task.reason().isErasure()) {
            tombstones.raise(request, task.system(), task.codes(), doneOn);
            letters.afterErasure(task, evidence, now);
        }
        told.fire(StandingEvent.of("STANDING_WORK_DONE", task, actor, now));
        if (StopsCarriedOut.with(task, of(reference))) {
            stopped.fire(new StopsCarriedOut(reference, actor, now));
        }
    }
}
