package jp.madoguchi.fulfilment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.persistence.ExecutionTask;
import jp.madoguchi.fulfilment.persistence.StoredTasks;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * The work that follows an approval, confirmed with evidence. Tasks need no version, because owners of different systems
 * work side by side.
 */
@Stateless
public class ExecutionTasks {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredTasks stored;

    @Inject
    private Aftermath aftermath;

    @Inject
    private RecipientsNamed recipients;

    @Inject
    private PupilExports pupils;

    @Inject
    private DecisionReader decisions;

    @Inject
    private Masking masking;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

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
    public ExecutionLog of(RequestReference reference) {
        return new ExecutionLog(reference, shown(stored.of(reference)));
    }

    /** EXECUTE: the extract a disclosure hands out. Replaces one attached before, until the task is confirmed. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void attach(RequestReference reference, int task, String fileName, byte[] content) {
        DataSubjectRequest request = workflow.open(reference);
        Actor actor = currentActor.get();
        workflow.take(request, RequestAction.EXECUTE, actor, told(task, "ATTACH"));
        ExecutionTask work = find(reference, task);
        ConfirmationRules.checkAttachable(work.shown());
        pupils.check(request, work.shown());
        Extract extract = Extract.of(fileName, content);
        masking.check(extract, decisions.withheld(reference));
        work.shown().attached().map(AttachedFile::id).ifPresent(vault::destroy);
        UUID id = UUID.randomUUID();
        vault.seal(id, extract.content());
        work.attach(new AttachedFile(
                id, extract.fileName(), extract.mediaType(), extract.content().length, extract.sha256()));
    }

    /** As {@link #confirm(RequestReference, int, Evidence)}, for work that words alone can show. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void confirm(RequestReference reference, int task, String evidence) {
        confirm(reference, task, Evidence.saying(evidence));
    }

    /** EXECUTE; FINISH_EXECUTION follows by itself after the last. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void confirm(RequestReference reference, int task, Evidence evidence) {
        DataSubjectRequest request = workflow.open(reference);
        Actor actor = currentActor.get();
        workflow.take(request, RequestAction.EXECUTE, actor, told(task, "CONFIRM"));
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        ExecutionTask work = find(reference, task);
        ConfirmationRules.check(work.shown(), evidence, today);
        recipients.check(evidence);
        pupils.check(request, work.shown());
        List<ExecutionTask> all = stored.of(reference);
        ErasureMayProceed.objectionTo(
                        work.shown(),
                        shown(all),
                        request.flags(),
                        stored.identityProvedAt(reference).orElse(now),
                        now)
                .ifPresent(objection -> {
                    throw objection;
                });
        LocalDate doneOn = evidence.doneOn() == null ? today : evidence.doneOn();
        work.confirm(evidence, doneOn, actor.subject(), now);
        aftermath.of(request, work.shown(), shown(all), actor);
        if (shown(all).stream().allMatch(ExecutionTaskView::isConfirmed)) {
            workflow.take(request, RequestAction.FINISH_EXECUTION, Actor.system());
        }
    }

    /** The tasks of all requests that wait for their confirmation, oldest first. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public OpenExecutionTasks open(String after, int size) {
        return OpenExecutionTasks.page(stored.open(OpenExecutionTasks.idIn(after), size + 1), size);
    }

    /** FINISH_EXECUTION by hand, which the table allows the handler; the guard asks for everything to be confirmed. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void finish(RequestReference reference, long version) {
        workflow.take(workflow.open(reference, version), RequestAction.FINISH_EXECUTION, currentActor.get());
    }

    private ExecutionTask find(RequestReference reference, int number) {
        return stored.of(reference).stream()
                .filter(task -> task.number() == number)
                .findFirst()
                .orElseThrow(() -> new InputRejected("task", "fulfilment.task.unknown"));
    }

    private static List<ExecutionTaskView> shown(List<ExecutionTask> tasks) {
        return tasks.stream().map(ExecutionTask::shown).toList();
    }

    private static Map<String, String> told(int task, String what) {
        return Map.of("task", String.valueOf(task), "work", what);
    }
}
