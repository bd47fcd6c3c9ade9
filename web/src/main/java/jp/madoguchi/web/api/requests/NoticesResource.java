package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.notification.PrintedLetter;
import jp.madoguchi.web.api.json.Downloads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letters of a request as they are printed. */
@Path("/requests/{reference}/notices")
@Tag(name = "requests")
public class NoticesResource {

    @EJB
    private Notices notices;

    @GET
    @Path("/{notice}/pdf")
    @Produces(PrintedLetter.MEDIA_TYPE)
    @Operation(summary = "A letter on paper (PDF/A-2u), as it was or will be sent")
    public Response printed(@PathParam("reference") String reference, @PathParam("notice") String notice) {
        PrintedLetter letter = notices.printed(ReferencePath.of(reference), idIn(notice));
        return Downloads.of(letter.fileName(), PrintedLetter.MEDIA_TYPE, letter.content());
    }

    private static UUID idIn(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
