package jp.madoguchi.web.console.tasks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.fulfilment.OpenExecutionTasks;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.fulfilment.StandingWork;
import jp.madoguchi.search.OpenSearchTasks;
import jp.madoguchi.search.SearchTasks;
import jp.madoguchi.web.console.Reader;

/** What waits for the reader: searches, work to carry out, and what is to be done by a date. */
@Named
@ViewScoped
public class TasksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;
    private static final int LATER = 100;

    @Inject
    private SearchTasks searchTasks;

    @Inject
    private ExecutionTasks executionTasks;

    @Inject
    private StandingWork standingWork;

    @Inject
    private Reader reader;

    private String after;
    private String afterTask;
    private transient OpenExecutionTasks executions;
    private transient List<StandingTask> later;
    private transient OpenSearchTasks open;

    public OpenSearchTasks open() {
        if (open == null) {
            open = searchTasks.open(after, PAGE);
        }
        return open;
    }

    public OpenExecutionTasks executions() {
        if (executions == null) {
            executions = executionTasks.open(afterTask, PAGE);
        }
        return executions;
    }

    /** Those due first, then those whose day has yet to come. */
    public List<StandingTask> later() {
        if (later == null) {
            later = standingWork.open(false, LATER);
        }
        return later;
    }

    public boolean isOfferedSearches() {
        return reader.mayCall(SearchTasks.class, "open");
    }

    public boolean isOfferedExecutions() {
        return reader.mayCall(ExecutionTasks.class, "open");
    }

    public String getAfterTask() {
        return afterTask;
    }

    public void setAfterTask(String cursor) {
        afterTask = cursor;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String cursor) {
        after = cursor;
    }
}
