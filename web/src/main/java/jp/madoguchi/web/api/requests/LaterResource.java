package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.fulfilment.StandingWork;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the state of a request does not bound: provisional stops, and erasures whose day comes later. */
@Path("/requests/{reference}/later")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class LaterResource {

    @EJB
    private StandingWork standing;

    /** All of it. */
    public record Later(List<StandingTask> tasks) implements Representation {}

    @GET
    @Operation(summary = "Provisional stops, and erasures on a day or after a delivery")
    public Later list(@PathParam("reference") String reference) {
        return new Later(standing.of(ReferencePath.of(reference)));
    }

    @POST
    @Path("/{number}/confirmation")
    @Operation(summary = "Confirm that one was done; 409 before its day, after it was called off, or on legal hold")
    public Response confirm(
            @PathParam("reference") String reference, @PathParam("number") long number, EvidenceSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        standing.confirm(ReferencePath.of(reference), number, sent.asEvidence());
        return Response.noContent().build();
    }
}
