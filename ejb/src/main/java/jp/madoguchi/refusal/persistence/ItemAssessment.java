package jp.madoguchi.refusal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;

/** What people answered to the grounds of one item. */
@Entity
@Table(name = "item_assessment")
public class ItemAssessment {

    @EmbeddedId
    private ItemKey item;

    @Column(nullable = false)
    private String answers;

    protected ItemAssessment() {}

    public ItemAssessment(ItemKey item) {
        this.item = item;
        this.answers = "{}";
    }

    public void record(String ground, RecordedAnswer answer) {
        Map<String, StoredAnswer> all = AnswersAsJson.read(answers);
        all.put(ground, StoredAnswer.of(answer));
        answers = AnswersAsJson.write(all);
    }

    public int item() {
        return item.item();
    }

    /** By the grounds' codes. */
    public Map<String, RecordedAnswer> answers() {
        Map<String, RecordedAnswer> recorded = new TreeMap<>();
        AnswersAsJson.read(answers).forEach((ground, answer) -> recorded.put(ground, answer.recorded()));
        return recorded;
    }
}
