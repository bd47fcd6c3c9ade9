package jp.madoguchi.web.console.retention;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.retention.DestructionRun;
import jp.madoguchi.retention.HeldRequest;
import jp.madoguchi.retention.Holds;
import jp.madoguchi.retention.Retention;
import jp.madoguchi.retention.RetentionLine;
import jp.madoguchi.retention.RetentionOverview;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.console.Announcement;
import jp.madoguchi.web.console.Labels;
import jp.madoguchi.web.console.Reader;
import jp.madoguchi.web.console.RuleTexts;
import jp.madoguchi.web.console.policy.PolicyWords;

/** What is due when, what is held and why, what is gone; and holding a request or letting it go. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "retention?faces-redirect=true";

    @EJB
    private Retention retention;

    @EJB
    private Holds holds;

    @Inject
    private Reader reader;

    @Inject
    private Labels labels;

    @Inject
    private RuleTexts rules;

    @Inject
    private PolicyWords words;

    @Inject
    private Announcement announcement;

    private String reference;
    private RequestFlag flag;
    private String reason;
    private transient RetentionOverview overview;

    public RetentionOverview overview() {
        if (overview == null) {
            overview = retention.overview();
        }
        return overview;
    }

    public String period(RetentionLine line) {
        String period = words.period(line.rule().keep());
        return line.rule().keep() == null
                ? period
                : labels.with(
                        "retention.from", labels.of("keptFrom", line.rule().from()), period);
    }

    /** What changes the period, or nothing. */
    public String litigated(RetentionLine line) {
        return line.rule().withLitigation() == null
                ? ""
                : words.period(line.rule().withLitigation());
    }

    public String title(DestructionRun run) {
        return overview().rules().stream()
                .filter(line -> line.rule().object() == run.rule())
                .map(line -> labels.say(line.rule().title()))
                .findFirst()
                .orElse(run.rule().name());
    }

    public String source(RetentionLine line) {
        return rules.say(line.sourceKey(), List.of());
    }

    public Set<RequestFlag> getFlags() {
        return RequestFlag.HOLDS;
    }

    public boolean isHolding() {
        return reader.mayCall(Holds.class, "raise");
    }

    public String hold() {
        holds.raise(typedReference(), flag, reason);
        announcement.next("done.retention.hold");
        return HERE;
    }

    public String release(HeldRequest held) {
        holds.lower(new RequestReference(held.reference()), held.flag());
        announcement.next("done.retention.release");
        return HERE;
    }

    private RequestReference typedReference() {
        String typed = reference == null ? "" : reference.strip();
        if (!RequestReference.isShapedLikeOne(typed)) {
            throw new InputRejected("reference", "retention.hold.reference");
        }
        return new RequestReference(typed);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String typed) {
        reference = typed;
    }

    public RequestFlag getFlag() {
        return flag;
    }

    public void setFlag(RequestFlag chosen) {
        flag = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
