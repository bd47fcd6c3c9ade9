package jp.madoguchi.web.console.request;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.ClockFace;
import jp.madoguchi.deadline.DeadlineSheet;
import jp.madoguchi.deadline.Deadlines;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFiles;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestView;
import jp.madoguchi.request.RequestView.ItemView;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.console.Announcement;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.workflow.StandingObjections;

/**
 * The request a page shows, and the version its reader saw. Every tab decides on that version, so that a change made
 * meanwhile is noticed; the content itself is read again for each answer and never kept.
 */
@Named("file")
@ViewScoped
public class OpenRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestFiles files;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Queue queue;

    @Inject
    private StandingObjections objections;

    @Inject
    private Announcement announcement;

    @Inject
    private Labels labels;

    @Inject
    private Reader reader;

    private String reference;
    private long version;
    private transient RequestView view;
    private transient DeadlineSheet sheet;
    // Three answers are told apart: not asked yet, nobody, somebody.
    private transient Optional<String> assignee;

    public String getReference() {
        return reference;
    }

    public void setReference(String given) {
        reference = given;
    }

    /**
     * Opens the request the address names. An address without one comes from a log-in, which keeps the page but loses
     * what followed it; the browser knows where it was.
     *
     * @throws RequestNotFound also for an address that names none
     */
    public String open() {
        if (reference == null) {
            return "/console/layout/return.xhtml?faces-redirect=true";
        }
        if (!RequestReference.isShapedLikeOne(reference)) {
            throw new RequestNotFound();
        }
        version = view().version();
        return null;
    }

    public RequestReference ref() {
        return new RequestReference(reference);
    }

    public long version() {
        return version;
    }

    public RequestView view() {
        if (view == null) {
            view = files.of(ref());
        }
        return view;
    }

    public DeadlineSheet sheet() {
        if (sheet == null) {
            sheet = deadlines.of(ref());
        }
        return sheet;
    }

    public List<ClockFace> getRunningClocks() {
        return sheet().clocks().stream().filter(clock -> !clock.stopped()).toList();
    }

    /** Those that nobody has to watch any more. */
    public List<ClockFace> getEndedClocks() {
        return sheet().clocks().stream().filter(ClockFace::stopped).toList();
    }

    /** Who has claimed it, or {@code null}. */
    public String getAssignee() {
        if (assignee == null) {
            assignee = queue.assignee(ref());
        }
        return assignee.orElse(null);
    }

    public String getKinds() {
        return labels.listOf("kind", getKindsAskedFor());
    }

    public List<RequestKind> getKindsAskedFor() {
        return view().items().stream().map(ItemView::kind).toList();
    }

    /** Whether another holder of the same authority objects, which everybody who works on it has to know. */
    public boolean isObjected() {
        return view().form().requesterKind().isAgent() && objections.stand(ref());
    }

    public boolean isClocksOffered() {
        return reader.mayCall(Deadlines.class, "of");
    }

    /** In a steady order, so that the eye finds them again. */
    public List<RequestFlag> getFlags() {
        return view().flags().stream().sorted().toList();
    }

    /** Whether the life-cycle table permits this reader the action now. */
    public boolean may(String action) {
        return view().permittedActions().contains(RequestAction.valueOf(action));
    }

    /** Reads the same page anew after an action, which then says what was done. */
    public String stay(String textKey) {
        announcement.next(textKey);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + address();
    }

    /** As {@link #stay}, on another tab. */
    public String moveTo(RequestTab tab, String textKey) {
        announcement.next(textKey);
        return "/console/" + tab.page() + address();
    }

    private String address() {
        return "?faces-redirect=true&reference=" + reference;
    }
}
