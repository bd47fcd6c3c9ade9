package jp.madoguchi.fulfilment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** The work that follows an approval, confirmed with evidence. */
@Stateless
public class ExecutionTasks {

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public ExecutionLog of(RequestReference reference) {
        throw new UnsupportedOperationException();
    }

    /** EXECUTE: the extract a disclosure hands out. Replaces one attached before, until the task is confirmed. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void attach(RequestReference reference, int task, String fileName, byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** EXECUTE; FINISH_EXECUTION follows by itself after the last. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void confirm(RequestReference reference, int task, String evidence) {
        throw new UnsupportedOperationException();
    }
}
