package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.madoguchi.refusal.AssertedAnswer;
import jp.madoguchi.refusal.AssertionAssessment;
import jp.madoguchi.refusal.GateAnswer;
import jp.madoguchi.refusal.GateAssessment;
import jp.madoguchi.refusal.GateReply;
import jp.madoguchi.refusal.GroundAnswer;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.PurposeAnswer;
import jp.madoguchi.refusal.RefusalAssessment;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.refusal.Weighing;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Assessing an item: questions of the gate, one asserted ground, or one ground of refusal at a time. */
@RequestScoped
public class GroundActions implements StaffAction {

    @EJB
    private GateAssessment gate;

    @EJB
    private AssertionAssessment assertions;

    @EJB
    private RefusalAssessment grounds;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.ASSESS);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        AssessmentSent fields = sent.as(AssessmentSent.class);
        int item = Demanded.field("item", fields.item());
        if (fields.gate() != null) {
            List<GateAnswer> answers = fields.gate().stream()
                    .filter(Objects::nonNull)
                    .map(GateSent::asAnswer)
                    .toList();
            gate.answer(reference, version, item, answers);
        } else if (fields.asserted() != null) {
            String ground = Demanded.field("asserted.ground", fields.asserted().ground());
            assertions.examine(
                    reference, version, item, ground, fields.asserted().asAnswer());
        } else {
            String ground = Demanded.field("ground", fields.ground());
            if (fields.engaged() == null) {
                throw new InputRejected("engaged", "refusal.answer.missing");
            }
            GroundAnswer answer = new GroundAnswer(fields.engaged(), fields.note(), fields.particulars());
            grounds.answer(reference, version, item, ground, answer);
        }
    }

    /** What is answered: {@code gate}, {@code asserted}, or the fields of a ground. */
    @Schema(description = "ASSESS: answers to the gate, to one asserted ground, or to one ground of refusal")
    public record AssessmentSent(
            Integer item,
            List<GateSent> gate,
            AssertedSent asserted,
            String ground,
            Boolean engaged,
            String note,
            Map<Particular, String> particulars) {}

    /** An answer to a question of the gate. */
    public record GateSent(GateReply reply, Set<String> categories, String evidence) {

        GateAnswer asAnswer() {
            return new GateAnswer(reply, categories, evidence);
        }
    }

    /** The examination of an asserted ground. */
    public record AssertedSent(
            String ground,
            Verdict verdict,
            String extent,
            String note,
            Map<Particular, String> particulars,
            List<PurposeAnswer> purposes,
            List<Weighing> balance) {

        AssertedAnswer asAnswer() {
            return new AssertedAnswer(verdict, extent, note, particulars, purposes, balance);
        }
    }
}
