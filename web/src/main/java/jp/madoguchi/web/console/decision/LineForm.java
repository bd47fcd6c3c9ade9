package jp.madoguchi.web.console.decision;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.Disposition;

/** One line of a draft while it is being typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String category;
    private final String system;
    private final List<Disposition> possible;
    private Disposition disposition;
    private String reasonCode;
    private String internalReason;
    private String externalReason;

    private LineForm(Owed owed) {
        category = owed.category();
        system = owed.system();
        possible =
                owed.dispositions().stream().sorted(Comparator.naturalOrder()).toList();
    }

    static LineForm of(Owed owed, Optional<DecisionLine> drafted) {
        LineForm form = new LineForm(owed);
        drafted.ifPresent(form::fill);
        return form;
    }

    private void fill(DecisionLine line) {
        disposition = line.disposition();
        reasonCode = line.reasonCode();
        internalReason = line.internalReason();
        externalReason = line.externalReason();
    }

    boolean isDecided() {
        return disposition != null;
    }

    /** The line; reasons typed for another disposition are left out where none is given. */
    DecisionLine asLine() {
        boolean reasoned = disposition.needsReason();
        return new DecisionLine(
                category,
                system,
                disposition,
                reasoned ? reasonCode : null,
                internalReason,
                reasoned ? externalReason : null);
    }

    public boolean isReasonNeeded() {
        return disposition != null && disposition.needsReason();
    }

    public String getCategory() {
        return category;
    }

    public String getSystem() {
        return system;
    }

    public List<Disposition> getPossible() {
        return possible;
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition chosen) {
        disposition = chosen;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(String chosen) {
        reasonCode = chosen;
    }

    public String getInternalReason() {
        return internalReason;
    }

    public void setInternalReason(String typed) {
        internalReason = typed;
    }

    public String getExternalReason() {
        return externalReason;
    }

    public void setExternalReason(String typed) {
        externalReason = typed;
    }
}
