package jp.madoguchi.web.api.calendar;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.madoguchi.deadline.TimeRules;
import jp.madoguchi.web.api.json.BodyUnreadable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The business calendar and the targets, and changing them by two people. */
@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class CalendarResource {

    @EJB
    private TimeRules rules;

    @GET
    @Operation(summary = "The calendar in force, and the latest proposals with every date they move")
    public CalendarShown calendar() {
        return CalendarShown.of(rules.calendar());
    }

    @POST
    @Path("/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose another year or other targets; answers with every date that would move")
    public Response propose(ProposalSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        return Response.status(Response.Status.CREATED)
                .entity(ProposalShown.of(rules.propose(sent.proposal())))
                .build();
    }

    @POST
    @Path("/proposals/{id: \\d{1,18}}/application")
    @Operation(summary = "Put a proposal of somebody else in force and move the dates of every open request")
    public ProposalShown apply(@PathParam("id") long id) {
        return ProposalShown.of(rules.apply(id));
    }

    @POST
    @Path("/proposals/{id: \\d{1,18}}/dismissal")
    @Operation(summary = "Drop a proposal")
    public ProposalShown dismiss(@PathParam("id") long id) {
        return ProposalShown.of(rules.discard(id));
    }
}
