package jp.madoguchi.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** The search of every system that can hold what was asked for. */
@Stateless
public class SearchTasks {

    /** START_SEARCH. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void start(RequestReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    /** ANSWER_SEARCH; an answer may be corrected while the search is on. */
    @RolesAllowed(Role.Names.SYSTEM_OWNER)
    public void answer(RequestReference reference, String system, SearchAnswer answer) {
        throw new UnsupportedOperationException();
    }

    /** FINISH_SEARCH. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void finish(RequestReference reference, long version) {
        throw new UnsupportedOperationException();
    }

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
    public SearchLog of(RequestReference reference) {
        throw new UnsupportedOperationException();
    }

    /** What waits for an answer, across requests; {@code after} comes from the page before. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public OpenSearchTasks open(String after, int size) {
        throw new UnsupportedOperationException();
    }
}
