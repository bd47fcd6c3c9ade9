package jp.madoguchi.web.api.tasks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.madoguchi.fulfilment.ErasedPeople;
import jp.madoguchi.fulfilment.Tombstones.Erased;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.api.json.WholeText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asked before a backup is restored or a list is taken in, so that nobody erased comes back. */
@Path("/tombstones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class TombstonesResource {

    @EJB
    private ErasedPeople people;

    /** The accounts, addresses or numbers about to be taken in. */
    public record Identifiers(
            @JsonDeserialize(contentUsing = WholeText.class) List<String> identifiers) implements SentBody {}

    /** What was erased, in the order of the identifiers asked about; empty lists for those never erased. */
    public record Found(List<List<Erased>> erased) implements Representation {}

    @POST
    @Path("/check")
    @Operation(summary = "What was erased of whoever these identifiers name; the identifiers travel in the body")
    public Found check(Identifiers sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        return new Found(people.of(sent.identifiers()));
    }
}
