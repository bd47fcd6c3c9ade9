package jp.madoguchi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Drafting, submitting and approving what is decided on each item. */
@Stateless
public class Decisions {

    /** DRAFT. Replaces the lines of the item. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void draft(RequestReference reference, long version, int item, List<DecisionLine> lines) {
        throw new UnsupportedOperationException();
    }

    /** SUBMIT. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void submit(RequestReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    /** SEND_BACK. The comment is kept and shown to the drafter. */
    @RolesAllowed(Role.Names.PRIVACY_MANAGER)
    public void sendBack(RequestReference reference, long version, String comment) {
        throw new UnsupportedOperationException();
    }

    /** APPROVE. */
    @RolesAllowed(Role.Names.PRIVACY_MANAGER)
    public void approve(RequestReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    /** PROPOSE_REJECTION. */
    @RolesAllowed({Role.Names.IDENTITY_VERIFIER, Role.Names.INTAKE_CLERK, Role.Names.CASE_HANDLER})
    public void proposeRejection(RequestReference reference, long version, RejectionProposal proposal) {
        throw new UnsupportedOperationException();
    }

    /** REJECT. */
    @RolesAllowed(Role.Names.PRIVACY_MANAGER)
    public void reject(RequestReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public DecisionSheet of(RequestReference reference) {
        throw new UnsupportedOperationException();
    }
}
