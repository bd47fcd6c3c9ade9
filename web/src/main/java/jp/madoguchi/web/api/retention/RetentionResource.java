package jp.madoguchi.web.api.retention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.retention.Holds;
import jp.madoguchi.retention.Retention;
import jp.madoguchi.retention.RetentionOverview;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Retention and holds (domain 9.2). */
@Path("/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "retention")
public class RetentionResource {

    @EJB
    private Retention retention;

    @EJB
    private Holds holds;

    /** Everything at once. */
    public record Shown(@JsonUnwrapped RetentionOverview overview) implements Representation {}

    /** A hold as it is sent. */
    public record HoldSent(String reference, RequestFlag flag, String reason) implements SentBody {}

    @GET
    @Operation(summary = "What is due when, which requests are held and why, and what has been destroyed")
    public Shown overview() {
        return new Shown(retention.overview());
    }

    @POST
    @Path("/holds")
    @Operation(summary = "Holds the records of a request, open or over: flag LEGAL_HOLD or LITIGATION, with a reason")
    public Shown raise(HoldSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        holds.raise(reference(sent.reference()), sent.flag(), sent.reason());
        return overview();
    }

    @DELETE
    @Path("/holds/{reference}/{flag}")
    @Operation(summary = "Lets the time of a request run again")
    public void lower(@PathParam("reference") String reference, @PathParam("flag") String flag) {
        RequestFlag named = Arrays.stream(RequestFlag.values())
                .filter(some -> some.name().equals(flag))
                .findFirst()
                .orElseThrow(RequestNotFound::new);
        holds.lower(reference(reference), named);
    }

    private static RequestReference reference(String text) {
        if (text == null || !RequestReference.isShapedLikeOne(text)) {
            throw new RequestNotFound();
        }
        return new RequestReference(text);
    }
}
