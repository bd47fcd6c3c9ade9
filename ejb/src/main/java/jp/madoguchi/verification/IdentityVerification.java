package jp.madoguchi.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** What staff do to find out whether the requester is who they say. */
@Stateless
public class IdentityVerification {

    @RolesAllowed({Role.Names.INTAKE_CLERK, Role.Names.IDENTITY_VERIFIER})
    public void ask(RequestReference reference, long version, AskIdentity asked) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public IdentityFile of(RequestReference reference) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public OpenedDocument openDocument(RequestReference reference, UUID document) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void decide(RequestReference reference, long version, DocumentsVerdict verdict) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Role.Names.IDENTITY_VERIFIER)
    public void review(RequestReference reference, long version, LogInReview review) {
        throw new UnsupportedOperationException();
    }
}
