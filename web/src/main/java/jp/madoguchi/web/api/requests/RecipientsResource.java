package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.fulfilment.Propagation;
import jp.madoguchi.fulfilment.RecipientNotice;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who received the data and was told of a correction, a stop or an erasure. */
@Path("/requests/{reference}/recipients")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RecipientsResource {

    @EJB
    private Propagation propagation;

    @Inject
    private Clock clock;

    /** All of them. */
    public record Told(List<Row> recipients) implements Representation {}

    /** One of them, with how far it has come. */
    public record Row(RecipientNotice.State state, RecipientNotice notice) {}

    /** What a recipient answered by telephone or letter. */
    public record Answer(String doneOn, String answer) implements SentBody {}

    @GET
    @Operation(summary = "Who was told, and what came back")
    public Told list(@PathParam("reference") String reference) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        return new Told(propagation.of(ReferencePath.of(reference)).stream()
                .map(notice -> new Row(notice.state(today), notice))
                .toList());
    }

    @POST
    @Path("/{number}/told")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Record that one without an address on file was told another way")
    public Response tell(@PathParam("reference") String reference, @PathParam("number") long number) {
        propagation.tellByHand(ReferencePath.of(reference), number);
        return Response.noContent().build();
    }

    @POST
    @Path("/{number}/confirmation")
    @Operation(summary = "Record what a recipient answered")
    public Response confirm(@PathParam("reference") String reference, @PathParam("number") long number, Answer sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        propagation.confirm(
                ReferencePath.of(reference), number, EvidenceSent.date("doneOn", sent.doneOn()), sent.answer());
        return Response.noContent().build();
    }
}
