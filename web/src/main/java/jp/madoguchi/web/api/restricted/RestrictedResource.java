package jp.madoguchi.web.api.restricted;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.restricted.Heading;
import jp.madoguchi.restricted.Memo;
import jp.madoguchi.restricted.RestrictedEntry;
import jp.madoguchi.restricted.RestrictedPage;
import jp.madoguchi.restricted.RestrictedRegister;
import jp.madoguchi.restricted.RestrictedReport;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.api.requests.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The compartment of domain 2.6. To everybody who is no restricted reviewer there is nothing at this address. */
@Path("/restricted")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RestrictedResource {

    @EJB
    private RestrictedRegister register;

    @Inject
    private CurrentActor currentActor;

    /** A memo as it is sent. */
    public record MemoSent(String reference, Integer item, Heading heading, String reasons) implements SentBody {

        Memo asMemo() {
            if (reference != null && !RequestReference.isShapedLikeOne(reference)) {
                throw new InputRejected("reference", "restricted.reference.malformed");
            }
            return new Memo(
                    reference == null ? null : new RequestReference(reference),
                    item == null ? 1 : item,
                    heading,
                    reasons);
        }
    }

    /** An entry with where it stands. */
    public record Shown(RestrictedEntry entry, RestrictedEntry.State state) implements Representation {}

    /** A page of entries, and whether there are older ones. */
    public record Entries(List<Shown> entries, boolean more) implements Representation {}

    /** The report, for restricted reviewers alone. */
    public record Report(RestrictedReport report) implements Representation {}

    // Not by a role on the address: that would answer 403 and so tell that there is something.
    private RestrictedRegister registerOfReviewers() {
        if (!currentActor.get().is(Role.RESTRICTED_REVIEWER)) {
            throw new RequestNotFound();
        }
        return register;
    }

    @GET
    @Path("/entries")
    @Operation(hidden = true)
    public Entries entries(@QueryParam("page") @DefaultValue("1") String page) {
        RestrictedPage read = registerOfReviewers().page(number(page));
        return new Entries(
                read.entries().stream().map(RestrictedResource::shown).toList(), read.more());
    }

    @POST
    @Path("/entries")
    @Operation(hidden = true)
    public Shown propose(MemoSent sent) {
        RestrictedRegister open = registerOfReviewers();
        if (sent == null) {
            throw new BodyUnreadable();
        }
        return shown(open.propose(sent.asMemo()));
    }

    @POST
    @Path("/entries/{id}/approval")
    @Operation(hidden = true)
    public Shown approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        RestrictedRegister open = registerOfReviewers();
        return shown(open.approve(uuid(id), IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/entries/{id}/refusal")
    @Operation(hidden = true)
    public Shown refuse(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        RestrictedRegister open = registerOfReviewers();
        return shown(open.refuse(uuid(id), IfMatch.version(ifMatch)));
    }

    @GET
    @Path("/report")
    @Operation(hidden = true)
    public Report report() {
        return new Report(registerOfReviewers().report());
    }

    private static Shown shown(RestrictedEntry entry) {
        return new Shown(entry, entry.state());
    }

    private static int number(String page) {
        if (!page.matches("[1-9]\\d{0,5}")) {
            throw new InputRejected("page", "restricted.page.malformed");
        }
        return Integer.parseInt(page);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new RequestNotFound();
        }
    }
}
