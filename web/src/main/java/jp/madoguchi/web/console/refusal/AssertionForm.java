package jp.madoguchi.web.console.refusal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.AssessmentSheet.Examination;
import jp.madoguchi.refusal.Circumstance;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.Verdict;

/** What somebody has chosen and typed so far in examining an asserted ground. */
public class AssertionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Verdict verdict;
    private String extent;
    private String note;
    private final Map<Particular, String> particulars = new EnumMap<>(Particular.class);
    private List<PurposeRow> purposes = List.of();
    private List<WeighingRow> balance = List.of();

    static AssertionForm of(Examination examination) {
        AssertionForm form = new AssertionForm();
        form.purposes = examination.purposes().stream().map(PurposeRow::new).toList();
        form.balance = examination.balance()
                ? Arrays.stream(Circumstance.values()).map(WeighingRow::new).toList()
                : List.of();
        if (examination.recorded() != null) {
            form.fill(examination.recorded().answer());
        }
        return form;
    }

    private void fill(AssertedAnswer given) {
        verdict = given.verdict();
        extent = given.extent();
        note = given.note();
        particulars.putAll(given.particulars());
        given.purposes()
                .forEach(answer -> purposes.stream()
                        .filter(row -> row.getPurpose().equals(answer.purpose()))
                        .forEach(row -> row.fill(answer)));
        given.balance()
                .forEach(answer -> balance.stream()
                        .filter(row -> row.getCircumstance() == answer.circumstance())
                        .forEach(row -> row.fill(answer)));
    }

    AssertedAnswer asAnswer() {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        particulars.forEach((particular, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(particular, text);
            }
        });
        return new AssertedAnswer(
                verdict,
                verdict == Verdict.PARTLY ? extent : null,
                note,
                said,
                purposes.stream().map(PurposeRow::asAnswer).toList(),
                balance.stream().map(WeighingRow::asWeighing).toList());
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict chosen) {
        verdict = chosen;
    }

    public String getExtent() {
        return extent;
    }

    public void setExtent(String typed) {
        extent = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = typed;
    }

    public Map<Particular, String> getParticulars() {
        return particulars;
    }

    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public List<WeighingRow> getBalance() {
        return balance;
    }
}
