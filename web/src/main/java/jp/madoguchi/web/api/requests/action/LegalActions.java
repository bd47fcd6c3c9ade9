package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.decision.LegalOpinions;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the legal department says of a draft. */
@RequestScoped
public class LegalActions implements StaffAction {

    @EJB
    private LegalOpinions opinions;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.REVIEW_LEGALLY);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        LegalOpinionSent fields = sent.as(LegalOpinionSent.class);
        opinions.give(reference, version, fields.agrees(), fields.opinion());
    }

    /** @param agrees whether the draft may be approved; otherwise it can only be sent back */
    @Schema(description = "REVIEW_LEGALLY: whether the draft may be approved")
    public record LegalOpinionSent(Boolean agrees, String opinion) {}
}
