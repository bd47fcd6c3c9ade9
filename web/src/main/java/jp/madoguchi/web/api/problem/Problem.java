package jp.madoguchi.web.api.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.madoguchi.web.api.json.Representation;

/** {@code application/problem+json} (RFC 9457). */
public record Problem(String type, String title, int status, String detail, List<FieldViolation> violations)
        implements Representation {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field, in the caller's language. */
    public record FieldViolation(String field, String message) {}

    public static Problem of(int status, String code, String detail) {
        return new Problem("urn:madoguchi:problem:" + code, titleOf(status), status, detail, null);
    }

    Problem with(List<FieldViolation> found) {
        return new Problem(type, title, status, detail, found);
    }

    public Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String titleOf(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return status == 422 ? "Unprocessable Content" : known == null ? "Error" : known.getReasonPhrase();
    }
}
