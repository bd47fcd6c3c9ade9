package jp.madoguchi.web.api.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.ChainVerification;
import jp.madoguchi.web.api.json.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checking the trail. */
@Path("/audit/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditResource {

    @EJB
    private AuditTrail trail;

    /** What the check has shown. */
    public record Verified(@JsonUnwrapped ChainVerification verification) implements Representation {}

    @GET
    @Operation(summary = "Recompute every chain from its events and name the first that does not fit")
    public Verified verify() {
        return new Verified(trail.verify());
    }
}
