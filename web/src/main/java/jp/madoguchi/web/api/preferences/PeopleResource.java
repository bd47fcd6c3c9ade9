package jp.madoguchi.web.api.preferences;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.preference.Approaches;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.preference.Preferences;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.PublicAddress;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.api.json.WholeText;
import jp.madoguchi.web.api.preferences.PreferencesResource.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * For staff and for the systems that send: look up and switch for somebody, ask before an approach, report after it.
 * Whom it concerns is said in the body, because addresses of calls end up in logs.
 */
@Path("/preferences/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "preferences")
public class PeopleResource {

    private static final int INCIDENTS = 100;

    @EJB
    private Preferences preferences;

    @EJB
    private Approaches approaches;

    @Inject
    private PublicAddress address;

    /**
     * Whom, and what about them.
     *
     * @param identifier e-mail address or account
     * @param control, purpose one of them, where a question or a report is about it
     * @param at when it happened, with offset
     * @param choices by control, to switch
     */
    public record Person(
            @JsonDeserialize(using = WholeText.class) String identifier,
            String control,
            String purpose,
            String at,
            Map<String, Choice> choices)
            implements SentBody {}

    /** Whether it may be done now. */
    public record Allowed(boolean allowed) implements Representation {}

    /** What followed from a report; without an incident nothing did. */
    public record Reported(Optional<Incident> incident) implements Representation {}

    /** A link for the foot of a mail, and the header lines that let mail programs unsubscribe in one click. */
    public record Link(String address, String listUnsubscribe, String listUnsubscribePost) implements Representation {}

    /** The latest ones. */
    public record Incidents(List<Incident> incidents) implements Representation {}

    @POST
    @Path("/settings")
    @Operation(summary = "Somebody's settings")
    public Settings settings(Person person) {
        return Settings.of(preferences.lookUp(demanded(person).identifier()));
    }

    @PUT
    @Path("/settings")
    @Operation(summary = "Switch for somebody who called or wrote")
    public Settings change(Person person) {
        preferences.changeFor(demanded(person).identifier(), person.choices());
        return Settings.of(preferences.lookUp(person.identifier()));
    }

    @POST
    @Path("/check")
    @Operation(summary = "Whether somebody may be approached by a control, or their data used for a purpose, now")
    public Allowed check(Person person) {
        return new Allowed(
                demanded(person).purpose() == null
                        ? approaches.contactAllowed(person.control(), person.identifier())
                        : approaches.useAllowed(person.purpose(), person.identifier()));
    }

    @POST
    @Path("/contacts")
    @Operation(summary = "Report that somebody was approached, or their data used; an incident when it was ruled out")
    public Reported report(Person person) {
        Instant at = moment(demanded(person).at());
        return new Reported(
                person.purpose() == null
                        ? approaches.recordContact(person.control(), person.identifier(), at)
                        : approaches.recordUse(person.purpose(), person.identifier(), at));
    }

    @POST
    @Path("/links")
    @Operation(summary = "The signed link that a mail to somebody has to carry")
    public Link link(Person person) {
        String page = address.of(
                "preferences/mail/" + approaches.linkFor(demanded(person).control(), person.identifier()));
        return new Link(page, "<" + page + ">", "List-Unsubscribe=One-Click");
    }

    @POST
    @Path("/pupils")
    @Operation(summary = "Mark an account as a pupil's; advertising stays off from then on")
    public Response tag(Person person) {
        approaches.tagPupil(demanded(person).identifier());
        return Response.noContent().build();
    }

    @GET
    @Path("/incidents")
    @Operation(summary = "Approaches after an objection and forbidden uses, the latest first")
    public Incidents incidents() {
        return new Incidents(approaches.latest(INCIDENTS));
    }

    private static Person demanded(Person sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        return sent;
    }

    private static Instant moment(String written) {
        try {
            return written == null ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noMoment) {
            throw new InputRejected("at", "preference.moment");
        }
    }
}
