package jp.madoguchi.web.console.queue;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.queue.Queue;
import jp.madoguchi.queue.QueueEntry;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.Reader;
import org.primefaces.model.LazyDataModel;

/** The queue as the address asks for it, so that a view can be bookmarked and a figure can link to what it counts. */
@Named
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Queue queue;

    @Inject
    private Reader reader;

    @Inject
    private Labels labels;

    private final Map<String, String> asked = new HashMap<>();
    private QueueQuery query;
    private LazyDataModel<QueueEntry> rows;

    /** Reads the address; a whole reference typed into the search box opens its request straight away. */
    public String open() {
        String words = Objects.requireNonNullElse(asked.get("q"), "").strip();
        if (RequestReference.isShapedLikeOne(words)) {
            return "/console/request/request.xhtml?faces-redirect=true&reference=" + words;
        }
        query = QueueQuery.of(asked::get);
        rows = new QueueRows(query);
        return null;
    }

    /** The address's parameters, by their names. */
    public Map<String, String> getAsked() {
        return asked;
    }

    public QueueQuery query() {
        return query;
    }

    public LazyDataModel<QueueEntry> getRows() {
        return rows;
    }

    public boolean isClaimable(QueueEntry entry) {
        return reader.isOfferedClaiming() && entry.status().isOpen() && entry.assignee() == null;
    }

    public boolean isReleasable(QueueEntry entry) {
        return reader.isOfferedClaiming() && entry.status().isOpen() && reader.is(entry.assignee());
    }

    public void claim(RequestReference reference) {
        queue.claim(reference);
        say("done.CLAIM");
    }

    public void release(RequestReference reference) {
        queue.release(reference);
        say("done.RELEASE");
    }

    private void say(String textKey) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(labels.text(textKey)));
    }
}
