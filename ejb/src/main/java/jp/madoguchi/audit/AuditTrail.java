package jp.madoguchi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.audit.persistence.Trail;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Shows what happened to a request, and whether what is shown is still what was recorded. */
@Stateless
public class AuditTrail {

    @Inject
    private Trail trail;

    /**
     * Everything that happened to a request, oldest first.
     *
     * @throws RequestNotFound when nothing did, for every request there is has arrived
     */
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
    public List<AuditEntry> of(RequestReference reference) {
        List<AuditEntry> entries = trail.read(reference.value());
        if (entries.isEmpty()) {
            throw new RequestNotFound();
        }
        return entries;
    }

    /** Reads every event of every chain again; see docs/audit-trail.md for what this cannot see. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.PRIVACY_MANAGER, Role.Names.MANAGER, Role.Names.ADMINISTRATOR})
    public ChainVerification verify() {
        ChainVerifier verifier = new ChainVerifier();
        trail.readAll(verifier::read);
        return verifier.result();
    }
}
