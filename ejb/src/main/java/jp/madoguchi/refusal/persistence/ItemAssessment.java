package jp.madoguchi.refusal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.Gate;
import jp.madoguchi.refusal.RecordedAssertion;

/** What people answered for one item: at the gate, about what is asserted, to the grounds of refusal. */
@Entity
@Table(name = "item_assessment")
public class ItemAssessment {

    private static final String NOTHING = "{}";

    @EmbeddedId
    private ItemKey item;

    @Column(nullable = false)
    private String answers;

    @Column(nullable = false)
    private String gate;

    @Column(nullable = false)
    private String asserted;

    protected ItemAssessment() {}

    public ItemAssessment(ItemKey item) {
        this.item = item;
        this.answers = NOTHING;
        this.gate = NOTHING;
        this.asserted = NOTHING;
    }

    public void record(String ground, RecordedAnswer answer) {
        Map<String, StoredAnswer> all = AnswersAsJson.read(answers);
        all.put(ground, StoredAnswer.of(answer));
        answers = AnswersAsJson.write(all);
    }

    public void record(RecordedAssertion assertion) {
        Map<String, StoredAssertion> all = AssertionsAsJson.read(asserted);
        all.put(assertion.ground(), StoredAssertion.of(assertion));
        asserted = AssertionsAsJson.write(all);
    }

    public void keep(Gate answered) {
        gate = GateAsJson.write(answered);
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

    /** By the codes of the asserted grounds. */
    public Map<String, RecordedAssertion> assertions() {
        Map<String, RecordedAssertion> recorded = new TreeMap<>();
        AssertionsAsJson.read(asserted).forEach((ground, stored) -> recorded.put(ground, stored.recorded(ground)));
        return recorded;
    }

    public Gate gate() {
        return GateAsJson.read(gate);
    }
}
