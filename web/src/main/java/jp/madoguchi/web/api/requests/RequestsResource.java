package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jp.madoguchi.intake.Intake;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.web.api.json.BodyUnreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Filing a request, and the queue of those filed. */
@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RequestsResource {

    @EJB
    private Intake intake;

    @EJB
    private Queue queue;

    @POST
    @Operation(summary = "File a request; the same Idempotency-Key gives the same receipt and no second request")
    public Response file(@HeaderParam("Idempotency-Key") String key, NewRequest request) {
        String checked = IdempotencyKey.checked(key);
        if (request == null) {
            throw new BodyUnreadable();
        }
        Receipt receipt = intake.submit(request.asSubmission(), "api:" + checked);
        return Response.status(Response.Status.CREATED)
                .entity(FiledRequest.of(receipt))
                .build();
    }

    @GET
    @Operation(summary = "One page of the queue; follow next for the page after it")
    public QueueRows page(@Context UriInfo address) {
        return QueueRows.of(queue.page(QueueQuery.of(address.getQueryParameters()::getFirst)));
    }
}
