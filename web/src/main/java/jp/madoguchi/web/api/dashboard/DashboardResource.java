package jp.madoguchi.web.api.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.madoguchi.queue.Dashboard;
import jp.madoguchi.queue.DashboardFigures;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.api.json.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The manager's figures. */
@Path("/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dashboard")
public class DashboardResource {

    private static final int USUAL_WEEKS = 8;

    @EJB
    private Dashboard dashboard;

    @Inject
    private Clock clock;

    /** The figures with their links. */
    public record Figures(@JsonUnwrapped DashboardFigures figures) implements Representation {}

    @GET
    @Operation(summary = "Open by stage and age, due soon, overdue, Art. 39, received and decided per week")
    public Figures figures(@QueryParam("from") String from, @QueryParam("to") String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Figures(dashboard.figures(date("from", from, today.minusWeeks(USUAL_WEEKS)), date("to", to, today)));
    }

    private static LocalDate date(String field, String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new InputRejected(field, "api.value.not.understood");
        }
    }
}
