package jp.madoguchi.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Shows staff what the record holds and what they may do with it now. */
@Stateless
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
public class RequestFiles {

    @Inject
    private Requests requests;

    @EJB
    private CurrentActor currentActor;

    /**
     * The record as it stands, with the actions the table permits the caller in this state.
     *
     * @throws RequestNotFound when there is none
     */
    public RequestView of(RequestReference reference) {
        Actor reader = currentActor.get();
        return requests.find(reference)
                .map(request -> RequestView.of(request, reader))
                .orElseThrow(RequestNotFound::new);
    }
}
