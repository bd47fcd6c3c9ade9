package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.madoguchi.notification.PostRoom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters on paper, for those who print and post them. A path of its own: beneath the requests it would be taken for a reference. */
@Path("/requests/letters-to-post")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class LettersToPostResource {

    @EJB
    private PostRoom postRoom;

    @GET
    @Operation(summary = "Letters that have to be taken to the post, longest owed first")
    public LettersToPost toPost() {
        return LettersToPost.of(postRoom.toPost());
    }
}
