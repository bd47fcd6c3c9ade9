package jp.madoguchi.web.console.tasks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.madoguchi.search.OpenSearchTasks;
import jp.madoguchi.search.SearchTasks;

/** The searches that wait for an answer, oldest first. */
@Named
@ViewScoped
public class TasksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private SearchTasks searchTasks;

    private String after;
    private transient OpenSearchTasks open;

    public OpenSearchTasks open() {
        if (open == null) {
            open = searchTasks.open(after, PAGE);
        }
        return open;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String cursor) {
        after = cursor;
    }
}
