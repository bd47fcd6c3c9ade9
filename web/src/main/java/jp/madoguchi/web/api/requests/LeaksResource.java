package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.madoguchi.notification.LeakNotices;
import jp.madoguchi.web.api.json.BodyUnreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Telling a requester that data of theirs went astray, in whatever state the request is. */
@Path("/requests/{reference}/leak-notices")
@Tag(name = "requests")
public class LeaksResource {

    @EJB
    private LeakNotices leaks;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Owe the letter that tells of an incident (L-27); 409 when one was written today")
    public Response tell(@PathParam("reference") String reference, LeakSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        leaks.tell(ReferencePath.of(reference), sent.asReport());
        return Response.noContent().build();
    }
}
