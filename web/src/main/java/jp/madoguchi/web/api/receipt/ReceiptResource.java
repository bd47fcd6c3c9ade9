package jp.madoguchi.web.api.receipt;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.fulfilment.Deliveries;
import jp.madoguchi.fulfilment.OpenedDelivery;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.Receipts;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Downloads;
import jp.madoguchi.web.api.json.UploadedFile;
import jp.madoguchi.web.api.problem.CallerLanguage;
import jp.madoguchi.web.identity.CustomerAtTheDoor;
import jp.madoguchi.web.portal.status.Attempts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the holder of a receipt code may see and do. The code travels in a header, never in an address. */
@Path("/receipt")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "receipt")
public class ReceiptResource {

    @HeaderParam("Receipt-Code")
    private String receiptCode;

    @Context
    private HttpHeaders headers;

    @Context
    private HttpServletRequest caller;

    @Inject
    private Receipts receipts;

    @Inject
    private Attempts attempts;

    @EJB
    private StatusDesk desk;

    @EJB
    private ProofByRequester proof;

    @EJB
    private Deliveries deliveries;

    @Inject
    private ReceiptStatuses statuses;

    @GET
    @Operation(summary = "Where the request stands; an unknown and a wrong code get the same 404, too many of them 429")
    public ReceiptStatus status() {
        return statuses.of(holder(), CallerLanguage.of(headers));
    }

    @POST
    @Path("/messages")
    @Operation(summary = "Write to the office")
    public Response write(TextSent message) {
        desk.writeMessage(holder(), textOf(message));
        return Response.noContent().build();
    }

    @POST
    @Path("/supplement")
    @Operation(summary = "Answer a request for completion")
    public Response supplement(TextSent answer) {
        desk.supplement(holder(), textOf(answer));
        return Response.noContent().build();
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take the request back")
    public Response withdraw() {
        desk.withdraw(holder());
        return Response.noContent().build();
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Send a document that was asked for: fields kind and file")
    public Response send(List<EntityPart> parts) throws IOException {
        ReceiptHolder holder = holder();
        UploadedFile file = UploadedFile.in(parts);
        String kind = UploadedFile.field(parts, "kind");
        DocumentSent sent = new DocumentSent(proof.upload(holder, kind, file.name(), file.content()));
        return Response.status(Response.Status.CREATED).entity(sent).build();
    }

    @GET
    @Path("/deliveries/{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Collect an extract; 409 unless a code or a log-in was given within the last 15 minutes")
    public Response collect(@PathParam("id") UUID id) {
        OpenedDelivery opened = deliveries.open(holder(), id);
        return Downloads.of(opened.delivery().fileName(), opened.delivery().mediaType(), opened.content());
    }

    @POST
    @Path("/code")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Have a one-time code mailed, to prove identity or to open the deliveries")
    public Response sendCode() {
        proof.sendCode(holder());
        return Response.noContent().build();
    }

    @POST
    @Path("/code/verification")
    @Operation(summary = "Enter the one-time code")
    public Response enterCode(CodeSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        proof.enterCode(holder(), sent.code());
        return Response.noContent().build();
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Prove identity, or open the deliveries, by the customer's own account; needs that account's bearer token")
    public Response logIn(@Context HttpServletRequest request) {
        proof.logIn(holder(), CustomerAtTheDoor.of(request));
        return Response.noContent().build();
    }

    private ReceiptHolder holder() {
        return new Knock<>(receipts::open, attempts)
                .from(caller.getRemoteAddr(), receiptCode)
                .at("address " + caller.getRemoteAddr());
    }

    private static String textOf(TextSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        return sent.text();
    }
}
