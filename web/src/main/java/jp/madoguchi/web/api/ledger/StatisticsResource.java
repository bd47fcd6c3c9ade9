package jp.madoguchi.web.api.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.madoguchi.ledger.AuditSample;
import jp.madoguchi.ledger.ExportFormat;
import jp.madoguchi.ledger.ReportPacks;
import jp.madoguchi.ledger.Statistics;
import jp.madoguchi.ledger.StatisticsReport;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.problem.CallerLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a period (domain 9.3); an amount of null is one too small to be told. */
@Path("/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ledger")
public class StatisticsResource {

    @EJB
    private Statistics statistics;

    @EJB
    private ReportPacks packs;

    @Inject
    private Clock clock;

    /** The figures. */
    public record Report(@JsonUnwrapped StatisticsReport report) implements Representation {}

    /** Requests to look at again. */
    public record Sample(@JsonUnwrapped AuditSample sample) implements Representation {}

    @GET
    @Operation(
            summary =
                    "Standing, mix, annual report by kind, quality and workload; this calendar year unless from and to say otherwise")
    public Report report(@QueryParam("from") String from, @QueryParam("to") String to) {
        return new Report(statistics.report(from(from), to(to)));
    }

    @GET
    @Path("/sample")
    @Operation(summary = "Every tenth request closed in the period, at random by the seed")
    public Sample sample(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("seed") String seed) {
        return new Sample(statistics.sample(from(from), to(to), seed));
    }

    @GET
    @Path("/report-pack")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary =
                    "The figures and nameless lists for a report under Art. 146, as a workbook; recorded in the trail")
    public Response reportPack(
            @QueryParam("from") String from, @QueryParam("to") String to, @Context HttpHeaders headers) {
        ReportPacks.Announced pack = packs.announce(from(from), to(to), CallerLanguage.of(headers));
        StreamingOutput content = stream -> packs.write(pack, stream);
        return Response.ok(content, ExportFormat.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + pack.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .build();
    }

    private LocalDate from(String text) {
        return date("from", text, today().withDayOfYear(1));
    }

    private LocalDate to(String text) {
        return date("to", text, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
    }

    private static LocalDate date(String field, String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new InputRejected(field, "api.value.not.understood");
        }
    }
}
