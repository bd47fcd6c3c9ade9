package jp.madoguchi.web.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the REST layer itself refuses (no such path, method, media type) is said in the same form as everything else. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        int status = answer.getStatus();
        Response.ResponseBuilder problem = Response.fromResponse(
                Problem.of(status, "http-" + status, answer.getStatusInfo().getReasonPhrase())
                        .asResponse());
        if (answer.getHeaderString("Allow") != null) {
            problem.header("Allow", answer.getHeaderString("Allow"));
        }
        return problem.build();
    }
}
