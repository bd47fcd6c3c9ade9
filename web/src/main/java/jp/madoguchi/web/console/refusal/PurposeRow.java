package jp.madoguchi.web.console.refusal;

import java.io.Serializable;
import jp.madoguchi.refusal.PurposeAnswer;
import jp.madoguchi.refusal.PurposeAnswer.Need;

/** One purpose of use, and whether it still needs the data. */
public class PurposeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String purpose;
    private Need need;
    private String why;

    PurposeRow(String purpose) {
        this.purpose = purpose;
    }

    void fill(PurposeAnswer given) {
        need = given.need();
        why = given.why();
    }

    PurposeAnswer asAnswer() {
        return new PurposeAnswer(purpose, need, why == null || why.isBlank() ? null : why);
    }

    public String getPurpose() {
        return purpose;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need chosen) {
        need = chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String typed) {
        why = typed;
    }
}
