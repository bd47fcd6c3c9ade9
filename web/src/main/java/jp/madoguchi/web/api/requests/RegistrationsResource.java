package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.madoguchi.intake.Intake;
import jp.madoguchi.intake.Receipt;
import jp.madoguchi.web.api.json.BodyUnreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests that staff write down. */
@Path("/requests/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RegistrationsResource {

    @EJB
    private Intake intake;

    @POST
    @Operation(summary = "Register a request that came on paper, by telephone, by mail, at the counter or by a vendor")
    public Response register(@HeaderParam("Idempotency-Key") String key, NewRegistration registration) {
        String checked = IdempotencyKey.checked(key);
        if (registration == null) {
            throw new BodyUnreadable();
        }
        Receipt receipt = intake.register(registration.asRegistration(), "api:registration:" + checked);
        return Response.status(Response.Status.CREATED)
                .entity(FiledRequest.of(receipt))
                .build();
    }
}
