package jp.madoguchi.web.api.fee;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.madoguchi.fee.FeeDesk;
import jp.madoguchi.web.api.json.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that waits for whoever handles money (domain 7). */
@Path("/fees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fees")
public class FeesResource {

    @EJB
    private FeeDesk desk;

    /** Requests with something to ask for, to wait for or to give back. */
    public record FeesWaiting(List<FeeDesk.Waiting> waiting) implements Representation {}

    @GET
    @Operation(summary = "Requests whose fee is to be asked for, awaited or given back, the oldest first")
    public FeesWaiting waiting() {
        return new FeesWaiting(desk.open());
    }
}
