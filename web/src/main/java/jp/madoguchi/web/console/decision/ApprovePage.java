package jp.madoguchi.web.console.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.notification.NoticePreview;
import jp.madoguchi.notification.Notices;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestView;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.request.OpenRequest;
import jp.madoguchi.web.console.request.RequestTab;

/** What the approver reads before approving: the draft line by line, and the letters it would send in both languages. */
@Named
@ViewScoped
public class ApprovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Decisions decisions;

    @Inject
    private Notices notices;

    @Inject
    private Reader reader;

    private transient DecisionSheet sheet;
    private transient NoticePreview preview;
    private String comment;

    public DecisionSheet sheet() {
        if (sheet == null) {
            sheet = decisions.of(file.ref());
        }
        return sheet;
    }

    public NoticePreview preview() {
        if (preview == null) {
            preview = notices.preview(file.ref());
        }
        return preview;
    }

    /** What the item asks for, beside what is proposed. */
    public ItemScope asked(int item) {
        return file.view().items().stream()
                .filter(each -> each.number() == item)
                .findFirst()
                .map(RequestView.ItemView::scope)
                .orElseGet(ItemScope::nothingSaid);
    }

    /** Whether the privacy manager may approve only after an opinion that nobody has given yet. */
    public boolean isReviewMissing() {
        return sheet().level().needsLegalReview() && sheet().review().isEmpty();
    }

    public boolean isPreviewOffered() {
        return file.may("APPROVE") || file.may("SUBMIT");
    }

    /** Whether this reader drafted a line, which is why the approval will be another person's. */
    public boolean isDraftedByReader() {
        return sheet().items().stream()
                .flatMap(item -> item.drafters().stream())
                .anyMatch(reader::is);
    }

    public String approve() {
        decisions.approve(file.ref(), file.version());
        return file.stay("done.APPROVE");
    }

    public String sendBack() {
        decisions.sendBack(file.ref(), file.version(), comment);
        return file.moveTo(RequestTab.DECISION, "done.SEND_BACK");
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String typed) {
        comment = typed;
    }
}
