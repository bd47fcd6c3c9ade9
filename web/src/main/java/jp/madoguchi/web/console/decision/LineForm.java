package jp.madoguchi.web.console.decision;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.DecisionTable;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.FixedPhrases;
import jp.madoguchi.request.RequestKind;

/** One line of a draft while it is being typed. */
public class LineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RequestKind kind;
    private final String category;
    private final String system;
    private final List<Disposition> possible;
    private Disposition disposition;
    private String reasonCode;
    private String internalReason;
    private String externalReason;
    private String externalReasonEn;
    private final boolean narrower;
    private String record;
    private String field;
    private String masking;

    private LineForm(RequestKind kind, Owed owed, boolean narrower) {
        this.kind = kind;
        this.narrower = narrower;
        category = owed.category();
        system = owed.system();
        possible =
                owed.dispositions().stream().sorted(Comparator.naturalOrder()).toList();
    }

    static LineForm of(RequestKind kind, Owed owed, Optional<DecisionLine> drafted) {
        LineForm form =
                new LineForm(kind, owed, drafted.filter(LineForm::isNarrow).isPresent());
        drafted.ifPresent(form::fill);
        return form;
    }

    /** One more line, for a record or a field of the same data. */
    static LineForm narrower(RequestKind kind, Owed owed) {
        return new LineForm(kind, owed, true);
    }

    static boolean isNarrow(DecisionLine line) {
        return line.record() != null || line.field() != null;
    }

    boolean isFor(Owed owed) {
        return category.equals(owed.category()) && Objects.equals(system, owed.system());
    }

    /** Puts the words in that are usual for the reason; what was typed is replaced. */
    void suggest() {
        FixedPhrases.suggested(kind, reasonCode == null ? "" : reasonCode).ifPresent(phrase -> {
            externalReason = phrase.japanese();
            externalReasonEn = phrase.english();
        });
    }

    private void fill(DecisionLine line) {
        disposition = line.disposition();
        reasonCode = line.reasonCode();
        internalReason = line.internalReason();
        externalReason = line.externalReason();
        externalReasonEn = line.externalReasonEn();
        record = line.record();
        field = line.field();
        masking = line.masking();
    }

    boolean isDecided() {
        return disposition != null;
    }

    /** The line; reasons typed for another disposition are left out where none is given. */
    DecisionLine asLine() {
        boolean reasoned = isReasonTold();
        return new DecisionLine(
                category,
                system,
                disposition,
                reasoned ? reasonCode : null,
                internalReason,
                reasoned ? externalReason : null,
                reasoned ? externalReasonEn : null,
                narrower ? record : null,
                narrower ? field : null,
                isMasked() ? masking : null);
    }

    /** What is granted may have a reason too: a disclosure that is given in another way than asked for (M-DIFF). */
    public boolean isReasonPossible() {
        return disposition != null
                && (disposition.needsReason()
                        || disposition == Disposition.GRANT && DecisionTable.allowsSomeCode(kind, disposition));
    }

    /** Whether the requester is told why; of what is granted only when a reason is given that fits. */
    public boolean isReasonTold() {
        return disposition != null
                && (disposition.needsReason()
                        || isAnswer()
                        || isReasonPossible() && reasonCode != null && fits(reasonCode));
    }

    /** Whether the words are what was asked for, and not the reason for something else. */
    public boolean isAnswer() {
        return disposition != null && disposition.isAnswerInWords(kind);
    }

    private boolean fits(String code) {
        return DecisionTable.allows(kind, code, disposition);
    }

    public boolean isMasked() {
        return disposition == Disposition.GRANT_MASKED;
    }

    public boolean isNarrower() {
        return narrower;
    }

    public String getExternalReasonEn() {
        return externalReasonEn;
    }

    public void setExternalReasonEn(String typed) {
        externalReasonEn = typed;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String typed) {
        record = typed;
    }

    public String getField() {
        return field;
    }

    public void setField(String typed) {
        field = typed;
    }

    public String getMasking() {
        return masking;
    }

    public void setMasking(String typed) {
        masking = typed;
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
