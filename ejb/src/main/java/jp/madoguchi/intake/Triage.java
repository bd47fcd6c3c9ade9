package jp.madoguchi.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.workflow.RequestWorkflow;

/** The counter's own steps: acknowledge, ask for completion, take the completion in. */
@Stateless
public class Triage {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Correspondence correspondence;

    @Inject
    private WithdrawalNotes withdrawalNotes;

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

    /**
     * Notes a withdrawal that came by a way which proves nothing, such as an unknown mail address. The request goes on;
     * the contact that was given with it is told how to withdraw it (domain 5.1, 11.36).
     *
     * @param channel how it came
     * @param text what it said, for colleagues
     */
    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
    public void noteWithdrawal(RequestReference reference, long version, Channel channel, String text) {
        Actor actor = currentActor.get();
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.NOTE_WITHDRAWAL, actor);
        if (channel == null) {
            throw new InputRejected("channel", "intake.required");
        }
        workflow.take(request, RequestAction.NOTE_WITHDRAWAL, actor, Map.of("channel", channel.name()));
        withdrawalNotes.write(reference, channel, text, actor);
        String how = RuleTexts.of("intake.withdrawal.how", List.of(), request.language());
        correspondence.write(reference, actor, how);
        mailOwed.fire(new MailOwed(reference, "", request.language(), "message-from-staff", Map.of("message", how)));
    }

    /** Withdrawals that were noted and not confirmed. */
    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR
    })
    public List<WithdrawalNote> withdrawalNotes(RequestReference reference) {
        return withdrawalNotes.of(reference);
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
