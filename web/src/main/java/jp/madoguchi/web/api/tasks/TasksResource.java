package jp.madoguchi.web.api.tasks;

import jakarta.ejb.EJB;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.fulfilment.OpenExecutionTasks;
import jp.madoguchi.fulfilment.OpenExecutionTasks.OpenTask;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.fulfilment.StandingWork;
import jp.madoguchi.web.api.json.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has to be carried out, whatever request it belongs to. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class TasksResource {

    private static final int MOST = 100;

    @EJB
    private ExecutionTasks execution;

    @EJB
    private StandingWork standing;

    /** One page; {@code next} is absent on the last. */
    public record Executions(List<OpenTask> rows, Optional<String> next) implements Representation {}

    /** Those of all requests, the next day first. */
    public record Later(List<StandingTask> rows) implements Representation {}

    @GET
    @Path("/executions")
    @Operation(summary = "Tasks of requests in execution, oldest first")
    public Executions executions(
            @QueryParam("after") String after, @QueryParam("size") @DefaultValue("25") String size) {
        OpenExecutionTasks page = execution.open(after, within(size));
        return new Executions(page.rows(), page.next());
    }

    @GET
    @Path("/later")
    @Operation(
            summary = "Provisional stops and later erasures that are not done; due=true for those that can be done now")
    public Later later(@QueryParam("due") boolean due) {
        return new Later(standing.open(due, MOST));
    }

    private static int within(String size) {
        return size.matches("\\d{1,3}") ? Math.max(1, Math.min(MOST, Integer.parseInt(size))) : MOST;
    }
}
