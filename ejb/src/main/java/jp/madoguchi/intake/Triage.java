package jp.madoguchi.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** The counter's own steps: acknowledge, ask for completion, take the completion in. */
@Stateless
public class Triage {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Event<MailOwed> mailOwed;

    @EJB
    private CurrentActor currentActor;

    /** By hand, for a request whose acknowledgement cannot be mailed. */
    @RolesAllowed(Role.Names.INTAKE_CLERK)
    public void acknowledge(RequestReference reference, long version) {
        workflow.take(workflow.open(reference, version), RequestAction.ACKNOWLEDGE, currentActor.get());
    }

    /**
     * Asks for everything that is missing in one letter (L-03).
     *
     * @param defects what is missing and how to mend it, in the requester's language
     */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
    public void askSupplement(RequestReference reference, long version, String defects) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.take(request, RequestAction.ASK_SUPPLEMENT, actor);
        correspondence.write(reference, actor, defects);
        mailOwed.fire(new MailOwed(
                reference, request.form().requester().email(), request.language(), "L-03", Map.of("defects", defects)));
    }

    /** For a completion that came by post or telephone. */
    @RolesAllowed(Role.Names.INTAKE_CLERK)
    public void receiveSupplement(RequestReference reference, long version, String text) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.take(request, RequestAction.RECEIVE_SUPPLEMENT, currentActor.get());
        correspondence.write(reference, currentActor.get(), text);
    }

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR
    })
    public List<Message> messages(RequestReference reference) {
        return correspondence.of(reference);
    }
}
