package jp.madoguchi.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** Reminds a silent requester by hand, before or between the days on which the timer does. */
@Stateless
@RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.FEE_CLERK})
public class Reminders {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Reminding reminding;

    @EJB
    private CurrentActor currentActor;

    /**
     * REMIND.
     *
     * @throws jp.madoguchi.workflow.StepRefused when nothing is asked of the requester, or they were reminded today
     */
    public void remind(RequestReference reference, long version) {
        DataSubjectRequest request = workflow.open(reference, version);
        workflow.demandPermitted(request, RequestAction.REMIND, currentActor.get());
        reminding.remind(request, currentActor.get());
    }
}
