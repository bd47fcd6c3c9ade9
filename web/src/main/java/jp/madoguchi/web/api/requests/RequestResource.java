package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.verification.OpenedDocument;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Downloads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One request: reading it, acting on it, deciding its items, its trail. */
@Path("/requests/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RequestResource {

    @PathParam("reference")
    private String path;

    @Inject
    private WholeRequests wholeRequests;

    @Inject
    private StaffActions actions;

    @EJB
    private Decisions decisions;

    @EJB
    private IdentityVerification identity;

    @EJB
    private AuditTrail trail;

    @GET
    @Operation(summary = "The whole request, as far as the caller's roles show it")
    public Response read() {
        return answer(reference());
    }

    @POST
    @Path("/actions")
    @Operation(summary = "Take an action; 409 not permitted here, 403 not for this role, 412 someone was faster")
    public Response act(@HeaderParam("If-Match") String ifMatch, SentAction sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        actions.take(reference(), IfMatch.version(ifMatch), sent);
        return answer(reference());
    }

    @PUT
    @Path("/items/{number}/decisions")
    @Operation(summary = "Draft the decision lines of an item; they replace the earlier draft")
    public Response decide(@HeaderParam("If-Match") String ifMatch, @PathParam("number") int number, LinesSent lines) {
        if (lines == null) {
            throw new BodyUnreadable();
        }
        decisions.draft(reference(), IfMatch.version(ifMatch), number, lines.asLines());
        return answer(reference());
    }

    @GET
    @Path("/events")
    @Operation(summary = "The request's trail, oldest first")
    public TrailEvents events() {
        return TrailEvents.of(trail.of(reference()));
    }

    @GET
    @Path("/documents/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "An identity document; each view is an event of the trail")
    public Response document(@PathParam("id") String id) {
        OpenedDocument document = identity.openDocument(reference(), uuid(id));
        return Downloads.of(document.fileName(), document.mediaType(), document.content());
    }

    private Response answer(RequestReference reference) {
        WholeRequest whole = wholeRequests.of(reference);
        return Response.ok(whole).header("ETag", IfMatch.tag(whole.version())).build();
    }

    private RequestReference reference() {
        return ReferencePath.of(path);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new RequestNotFound();
        }
    }
}
