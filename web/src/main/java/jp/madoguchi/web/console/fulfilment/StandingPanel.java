package jp.madoguchi.web.console.fulfilment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.fulfilment.StandingTask;
import jp.madoguchi.fulfilment.StandingWork;
import jp.madoguchi.web.console.DemandedRoles;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.request.OpenRequest;

/**
 * What is due on this request beside its state, such as a provisional stop: no line of the life-cycle table offers it, so
 * it is offered here to whoever may confirm it, and the others read whose it is.
 */
@Named
@RequestScoped
public class StandingPanel {

    @Inject
    private OpenRequest file;

    @Inject
    private StandingWork standingWork;

    @Inject
    private Reader reader;

    @Inject
    private Labels labels;

    private List<StandingTask> due;

    /** What can be done now, the next day first. */
    public List<StandingTask> getDue() {
        if (due == null) {
            due = reader.mayCall(StandingWork.class, "of") ? StandingDue.among(standingWork.of(file.ref())) : List.of();
        }
        return due;
    }

    /** Whether this reader may confirm what is due. */
    public boolean isForReader() {
        return reader.mayCall(StandingWork.class, "confirm");
    }

    /** Whether there is something here for this reader to do. */
    public boolean isAnythingToDo() {
        return isForReader() && !getDue().isEmpty();
    }

    public String getWhose() {
        return labels.listOf("role", DemandedRoles.of(StandingWork.class, "confirm"));
    }
}
