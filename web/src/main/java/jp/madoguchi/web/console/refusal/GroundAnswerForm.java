package jp.madoguchi.web.console.refusal;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import jp.madoguchi.refusal.AssessmentSheet.AssessedGround;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.GroundAnswer;
import jp.madoguchi.refusal.Particular;

/** What somebody has typed so far in answer to a ground. */
public class GroundAnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Boolean engaged;
    private String note;
    private final Map<Particular, String> particulars = new EnumMap<>(Particular.class);

    static GroundAnswerForm of(AssessedGround ground) {
        GroundAnswerForm form = new GroundAnswerForm();
        ground.answer().map(RecordedAnswer::answer).ifPresent(form::fill);
        return form;
    }

    private void fill(GroundAnswer given) {
        engaged = given.engaged();
        note = given.note();
        particulars.putAll(given.particulars());
    }

    GroundAnswer asAnswer() {
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        particulars.forEach((particular, text) -> {
            if (text != null && !text.isBlank()) {
                said.put(particular, text);
            }
        });
        return new GroundAnswer(Boolean.TRUE.equals(engaged), note, said);
    }

    public Boolean getEngaged() {
        return engaged;
    }

    public void setEngaged(Boolean chosen) {
        engaged = chosen;
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
}
