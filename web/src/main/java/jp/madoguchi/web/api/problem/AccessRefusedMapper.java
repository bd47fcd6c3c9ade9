package jp.madoguchi.web.api.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import jp.madoguchi.web.identity.AccessRefused;

/** A service refused the caller's roles. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<EJBAccessException> {

    @Context
    private SecurityContext caller;

    @Override
    public Response toResponse(EJBAccessException refused) {
        Principal account = caller.getUserPrincipal();
        AccessRefused.tell(account == null ? null : account.getName(), refused);
        return Problem.of(403, "role", "Your role does not allow this").asResponse();
    }
}
