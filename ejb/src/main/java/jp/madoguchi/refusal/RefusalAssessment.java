package jp.madoguchi.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** The grounds that may be used against each item, and people's answers to them. */
@Stateless
public class RefusalAssessment {

    @RolesAllowed({
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public AssessmentSheet of(RequestReference reference) {
        throw new UnsupportedOperationException();
    }

    /** ASSESS. */
    @RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
    public void answer(RequestReference reference, long version, int item, String ground, GroundAnswer answer) {
        throw new UnsupportedOperationException();
    }
}
