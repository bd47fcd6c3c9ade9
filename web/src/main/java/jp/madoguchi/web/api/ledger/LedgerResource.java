package jp.madoguchi.web.api.ledger;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.ledger.Ledger;
import jp.madoguchi.ledger.LedgerExport;
import jp.madoguchi.ledger.LedgerExports;
import jp.madoguchi.ledger.LedgerLine;
import jp.madoguchi.ledger.LedgerPage;
import jp.madoguchi.ledger.LedgerQuery;
import jp.madoguchi.ledger.LedgerSection;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.problem.CallerLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger of requests (domain 9.1). */
@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
public class LedgerResource {

    @EJB
    private Ledger ledger;

    @EJB
    private LedgerExports exports;

    /** One page, each line under the names of its columns and without what is not known; {@code next} is the cursor of the page after it. */
    public record Rows(List<Map<String, Object>> rows, Optional<String> next) implements Representation {}

    /** Every section of one request, by its name. */
    public record Sheet(String reference, Map<String, List<Map<String, Object>>> sections) implements Representation {}

    @GET
    @Operation(
            summary =
                    "One page of the ledger, newest first; receivedFrom, receivedTo, closedFrom, closedTo, kind, outcome, reason, channel narrow it")
    public Rows page(@Context UriInfo address) {
        LedgerPage page = ledger.page(LedgerQuery.of(address.getQueryParameters()::getFirst));
        return new Rows(
                page.rows().stream()
                        .map(line -> values(LedgerSection.REQUESTS, line))
                        .toList(),
                page.next());
    }

    @GET
    @Path("/{reference: M-\\d{4}-\\d{6,9}}")
    @Operation(summary = "Everything the ledger holds of one request")
    public Sheet sheet(@PathParam("reference") String reference) {
        if (!RequestReference.isShapedLikeOne(reference)) {
            throw new RequestNotFound();
        }
        Map<String, List<Map<String, Object>>> sections = new LinkedHashMap<>();
        ledger.of(new RequestReference(reference))
                .sections()
                .forEach((section, lines) -> sections.put(
                        section.name(),
                        lines.stream().map(line -> values(section, line)).toList()));
        return new Sheet(reference, sections);
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The ledger as format=xlsx, or one section of it as format=csv; recorded in the trail")
    public Response export(@Context UriInfo address, @Context HttpHeaders headers) {
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        LedgerExport export = exports.announce(
                LedgerQuery.of(asked::getFirst),
                asked.getFirst("format"),
                asked.getFirst("section"),
                CallerLanguage.of(headers));
        StreamingOutput content = to -> exports.write(export, to);
        return Response.ok(content, export.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Map<String, Object> values(LedgerSection section, LedgerLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("reference", line.reference());
        section.columns().stream()
                .filter(column -> line.value(column) != null)
                .forEach(column -> values.put(column.column(), line.value(column)));
        return values;
    }
}
