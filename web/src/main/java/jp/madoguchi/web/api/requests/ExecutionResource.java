package jp.madoguchi.web.api.requests;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.provision.ProvisionExtracts;
import jp.madoguchi.provision.ProvisionPeriod;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.api.json.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attaching the extract that a disclosure hands out, from a file or from the register of provisions. */
@Path("/requests/{reference}/execution/{task}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class ExecutionResource {

    @EJB
    private ExecutionTasks execution;

    @EJB
    private ProvisionExtracts extracts;

    /** Which of the request's identifiers are the data subject's, and between which days, both included. */
    public record ProvisionsWanted(List<String> identifiers, String from, String to) implements SentBody {}

    @POST
    @Path("/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attach the extract of a hand-out task; replaces one attached before")
    public Response attach(
            @PathParam("reference") String reference, @PathParam("task") int task, List<EntityPart> parts)
            throws IOException {
        UploadedFile file = UploadedFile.in(parts);
        execution.attach(ReferencePath.of(reference), task, file.name(), file.content());
        return Response.noContent().build();
    }

    @POST
    @Path("/provisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make the extract of the records of provision granted, and attach it to the hand-out task")
    public Response attachProvisions(
            @PathParam("reference") String reference, @PathParam("task") int task, ProvisionsWanted wanted) {
        if (wanted == null) {
            throw new BodyUnreadable();
        }
        extracts.attach(
                ReferencePath.of(reference),
                task,
                wanted.identifiers(),
                ProvisionPeriod.written(wanted.from(), wanted.to()));
        return Response.noContent().build();
    }
}
