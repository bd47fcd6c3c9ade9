package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.deadline.DeadlineSheet;
import jp.madoguchi.deadline.Deadlines;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.intake.Triage;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.refusal.RefusalAssessment;
import jp.madoguchi.request.RequestFiles;
import jp.madoguchi.request.RequestView;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.verification.IdentityVerification;

/** Puts a request together from the contexts, asking each only where the caller's roles may look. */
@RequestScoped
class WholeRequests {

    private static final Role[] CONTENT = {
        Role.INTAKE_CLERK,
        Role.IDENTITY_VERIFIER,
        Role.CASE_HANDLER,
        Role.LEGAL,
        Role.PRIVACY_MANAGER,
        Role.MANAGER,
        Role.AUDITOR
    };
    private static final Role[] WITHDRAWALS = {
        Role.INTAKE_CLERK, Role.CASE_HANDLER, Role.LEGAL, Role.PRIVACY_MANAGER, Role.MANAGER, Role.AUDITOR
    };
    private static final Role[] MERITS = {
        Role.CASE_HANDLER, Role.LEGAL, Role.PRIVACY_MANAGER, Role.MANAGER, Role.AUDITOR, Role.RESTRICTED_REVIEWER
    };
    private static final Role[] IDENTITY = {
        Role.IDENTITY_VERIFIER,
        Role.INTAKE_CLERK,
        Role.CASE_HANDLER,
        Role.LEGAL,
        Role.PRIVACY_MANAGER,
        Role.MANAGER,
        Role.AUDITOR
    };

    private static final Role[] EXECUTION = {
        Role.INTAKE_CLERK,
        Role.SYSTEM_OWNER,
        Role.CASE_HANDLER,
        Role.LEGAL,
        Role.PRIVACY_MANAGER,
        Role.MANAGER,
        Role.AUDITOR,
        Role.RESTRICTED_REVIEWER
    };

    @EJB
    private RequestFiles files;

    @EJB
    private Queue queue;

    @EJB
    private Deadlines deadlines;

    @EJB
    private IdentityVerification identity;

    @EJB
    private SearchTasks search;

    @EJB
    private RefusalAssessment assessment;

    @EJB
    private Decisions decisions;

    @EJB
    private ExecutionTasks execution;

    @EJB
    private Triage triage;

    @EJB
    private Notices notices;

    @EJB
    private CurrentActor currentActor;

    WholeRequest of(RequestReference reference) {
        RequestView view = files.of(reference);
        Actor reader = currentActor.get();
        DeadlineSheet clocks = deadlines.of(reference);
        return new WholeRequest(
                view.reference(),
                view.version(),
                view.status(),
                view.language(),
                view.receivedAt(),
                view.closedAt(),
                view.policyVersion(),
                view.form(),
                view.requiredLevel(),
                view.items(),
                view.outcome(),
                queue.assignee(reference),
                clocks.clocks(),
                clocks.suitPossibleFrom(),
                shown(reader, () -> identity.of(reference), IDENTITY),
                Optional.of(search.of(reference)),
                shown(reader, () -> assessment.of(reference), MERITS),
                shown(reader, () -> decisions.of(reference), CONTENT),
                shown(reader, () -> execution.of(reference), EXECUTION),
                shown(reader, () -> triage.messages(reference), CONTENT),
                shown(reader, () -> triage.withdrawalNotes(reference), WITHDRAWALS),
                shown(reader, () -> notices.of(reference), CONTENT),
                view.permittedActions(),
                view.channel(),
                view.previous(),
                view.flags(),
                view.procedureVersion(),
                view.ruleSet(),
                view.appliedPolicyVersion());
    }

    private static <T> Optional<T> shown(Actor reader, Supplier<T> part, Role... roles) {
        return Arrays.stream(roles).anyMatch(reader::is) ? Optional.of(part.get()) : Optional.empty();
    }
}
