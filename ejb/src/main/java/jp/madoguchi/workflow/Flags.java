package jp.madoguchi.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Raises and lowers what everybody who works on a request must know (domain 5.1, overlays). */
@Stateless
@RolesAllowed({
    Role.Names.INTAKE_CLERK,
    Role.Names.IDENTITY_VERIFIER,
    Role.Names.CASE_HANDLER,
    Role.Names.LEGAL,
    Role.Names.PRIVACY_MANAGER
})
public class Flags {

    @Inject
    private RequestWorkflow workflow;

    @EJB
    private CurrentActor currentActor;

    /** For the container. */
    public Flags() {}

    Flags(RequestWorkflow workflow, CurrentActor currentActor) {
        this.workflow = workflow;
        this.currentActor = currentActor;
    }

    /**
     * SET_FLAG.
     *
     * @throws InputRejected when no flag is named, or one that is not raised by hand: the extension's, and the holds
     */
    public void raise(RequestReference reference, long version, RequestFlag flag) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.SET_FLAG, currentActor.get());
        demandByHand(flag);
        workflow.take(request, RequestAction.SET_FLAG, currentActor.get(), Map.of("flag", flag.name()));
        request.raise(flag);
    }

    /**
     * CLEAR_FLAG.
     *
     * @throws StepRefused when the protection of somebody would be lifted by whoever may not
     */
    public void lower(RequestReference reference, long version, RequestFlag flag) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.CLEAR_FLAG, currentActor.get());
        demandByHand(flag);
        demandMayLower(flag, currentActor.get());
        workflow.take(request, RequestAction.CLEAR_FLAG, currentActor.get(), Map.of("flag", flag.name()));
        request.lower(flag);
    }

    // Whether a period was extended is a fact, not an opinion; what stops a destruction has a reason and an office of
    // its own.
    private static void demandByHand(RequestFlag flag) {
        if (flag == null || flag == RequestFlag.EXTENDED) {
            throw new InputRejected("flag", flag == null ? "request.flag.missing" : "request.flag.not.by.hand");
        }
        if (flag.isHold()) {
            throw new InputRejected("flag", "request.flag.is.a.hold");
        }
    }

    /** Who is protected from somebody stays so until those who answer for the decision say otherwise. */
    private static void demandMayLower(RequestFlag flag, Actor actor) {
        if (flag == RequestFlag.PROTECTION && !actor.is(Role.LEGAL) && !actor.is(Role.PRIVACY_MANAGER)) {
            throw new StepRefused(
                    "request.flag.protection", "Only legal or the privacy manager lift the protection of somebody");
        }
    }
}
