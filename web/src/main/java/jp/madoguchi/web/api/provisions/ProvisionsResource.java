package jp.madoguchi.web.api.provisions;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.provision.Direction;
import jp.madoguchi.provision.LegalBasis;
import jp.madoguchi.provision.Provision;
import jp.madoguchi.provision.ProvisionPeriod;
import jp.madoguchi.provision.ProvisionWritten;
import jp.madoguchi.provision.Provisions;
import jp.madoguchi.provision.RecordedAs;
import jp.madoguchi.provision.RecordedProvision;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.api.json.UploadedFile;
import jp.madoguchi.web.api.json.WholeText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Records of provision (Arts. 29(1), 30(3)). Whom a search concerns is said in the body, because addresses of calls end up
 * in logs.
 */
@Path("/provisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provisions")
public class ProvisionsResource {

    @EJB
    private Provisions provisions;

    /** A record as it is sent; see {@link ProvisionWritten}. */
    public record ProvisionSent(
            String identifier,
            String direction,
            String recipient,
            String counterpart,
            String acquisition,
            String providedOn,
            String basis,
            List<String> categories,
            String recordedAs)
            implements SentBody {

        ProvisionWritten written() {
            return new ProvisionWritten(
                    identifier,
                    direction,
                    recipient,
                    counterpart,
                    acquisition,
                    providedOn,
                    basis,
                    categories,
                    recordedAs);
        }
    }

    /** Whose records, and between which days, both included. */
    public record Wanted(
            @JsonDeserialize(using = WholeText.class) String identifier, String from, String to) implements SentBody {}

    /** How many were recorded. */
    public record Taken(int recorded) implements Representation {}

    /** What is recorded of somebody, the latest first. */
    public record Found(List<Row> provisions) implements Representation {}

    /** One record. */
    public record Row(
            long number,
            String identifier,
            Direction direction,
            String recipient,
            String counterpart,
            String acquisition,
            LocalDate providedOn,
            LegalBasis basis,
            Set<String> categories,
            RecordedAs recordedAs,
            String recordedBy,
            Instant recordedAt) {

        public static Row of(RecordedProvision recorded) {
            Provision one = recorded.provision();
            return new Row(
                    recorded.number(),
                    one.identifier(),
                    one.direction(),
                    one.recipient(),
                    one.counterpart(),
                    one.acquisition(),
                    one.providedOn(),
                    one.basis(),
                    one.categories(),
                    one.recordedAs(),
                    recorded.recordedBy(),
                    recorded.recordedAt());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record one provision to or receipt from a third party")
    public Response record(ProvisionSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        provisions.record(sent.written());
        return Response.status(Response.Status.CREATED).entity(new Taken(1)).build();
    }

    @POST
    @Path("/list")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Record a CSV list, UTF-8 with column names like the fields of one; all of it or nothing")
    public Response recordAll(List<EntityPart> parts) throws IOException {
        int recorded = provisions.recordAll(UploadedFile.in(parts).content());
        return Response.status(Response.Status.CREATED)
                .entity(new Taken(recorded))
                .build();
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is recorded of somebody, by e-mail address or account, from one day to another")
    public Found search(Wanted wanted) {
        if (wanted == null) {
            throw new BodyUnreadable();
        }
        return new Found(
                provisions.of(wanted.identifier(), ProvisionPeriod.written(wanted.from(), wanted.to())).stream()
                        .map(Row::of)
                        .toList());
    }
}
