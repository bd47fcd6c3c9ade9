package jp.madoguchi.web.console.fulfilment;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.shared.InputRejected;

/** What somebody has typed so far to show that a task was carried out. */
public class EvidenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String doneOn;
    private String ticket;
    private String before;
    private String after;
    private boolean retentionConsulted;
    private String backups;
    private String basis;
    private String eraseOn;
    private String record;
    private List<String> recipients = new ArrayList<>();

    EvidenceForm() {}

    /** @param ticked the recipients that are ticked beforehand */
    EvidenceForm(Set<String> ticked) {
        recipients.addAll(ticked);
    }

    /**
     * @param told whether the action is told to recipients at all
     * @throws InputRejected when a date is none
     */
    Evidence asEvidence(boolean told) {
        return new Evidence(
                text,
                date("doneOn", doneOn),
                ticket,
                before,
                after,
                retentionConsulted,
                backups,
                basis,
                date("eraseOn", eraseOn),
                record,
                told ? Set.copyOf(recipients) : null);
    }

    static LocalDate date(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException noDate) {
            throw new InputRejected(field, "fulfilment.evidence.date");
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(String typed) {
        doneOn = typed;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String typed) {
        ticket = typed;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String typed) {
        before = typed;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String typed) {
        after = typed;
    }

    public boolean isRetentionConsulted() {
        return retentionConsulted;
    }

    public void setRetentionConsulted(boolean ticked) {
        retentionConsulted = ticked;
    }

    public String getBackups() {
        return backups;
    }

    public void setBackups(String typed) {
        backups = typed;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String typed) {
        basis = typed;
    }

    public String getEraseOn() {
        return eraseOn;
    }

    public void setEraseOn(String typed) {
        eraseOn = typed;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String typed) {
        record = typed;
    }

    public List<String> getRecipients() {
        return recipients;
    }

    public void setRecipients(List<String> ticked) {
        recipients = new ArrayList<>(ticked);
    }
}
