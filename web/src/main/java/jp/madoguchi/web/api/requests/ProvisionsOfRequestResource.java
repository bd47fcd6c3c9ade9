package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.madoguchi.provision.ProvisionExtracts;
import jp.madoguchi.provision.ProvisionsFound;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.provisions.ProvisionsResource.Row;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the register of provisions holds for a request under Art. 33(5). */
@Path("/requests/{reference}/provisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class ProvisionsOfRequestResource {

    @EJB
    private ProvisionExtracts extracts;

    /** For each item that asks for records. */
    public record Found(List<OfItem> items) implements Representation {}

    /** For one item; the period is in the requester's words. */
    public record OfItem(int item, String period, List<String> recipients, List<OfIdentifier> identifiers) {

        static OfItem of(ProvisionsFound found) {
            return new OfItem(
                    found.item(),
                    found.scope().period(),
                    found.scope().recipients(),
                    found.identifiers().stream()
                            .map(each -> new OfIdentifier(
                                    each.identifier(),
                                    each.records().stream().map(Row::of).toList()))
                            .toList());
        }
    }

    /** For one of the identifiers the request names. */
    public record OfIdentifier(String identifier, List<Row> provisions) {}

    @GET
    @Operation(summary = "Records of provision under the identifiers that a request for them names")
    public Found found(@PathParam("reference") String reference) {
        return new Found(extracts.of(ReferencePath.of(reference)).stream()
                .map(OfItem::of)
                .toList());
    }
}
