package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.refusal.GroundAnswer;
import jp.madoguchi.refusal.RefusalAssessment;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.ActionSent;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;

/** Assessing the grounds. */
@RequestScoped
public class GroundActions implements StaffAction {

    @EJB
    private RefusalAssessment assessment;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.ASSESS);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        ActionSent fields = sent.as(ActionSent.class);
        assessment.answer(
                reference,
                version,
                Demanded.field("item", fields.item()),
                Demanded.field("ground", fields.ground()),
                new GroundAnswer(fields.engaged(), fields.note(), fields.particulars()));
    }
}
