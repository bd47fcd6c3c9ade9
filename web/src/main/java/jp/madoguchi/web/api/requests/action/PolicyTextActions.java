package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import jp.madoguchi.workflow.AppliedPolicyText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deciding by a later privacy policy that is better for the requester. */
@RequestScoped
public class PolicyTextActions implements StaffAction {

    @EJB
    private AppliedPolicyText applied;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.APPLY_POLICY_TEXT);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        PolicyTextSent chosen = sent.as(PolicyTextSent.class);
        applied.apply(reference, version, chosen.policyText(), chosen.note());
    }

    /** The version meant, and why it is better for the requester. */
    @Schema(description = "APPLY_POLICY_TEXT: the version meant, and why it is better for the requester")
    public record PolicyTextSent(String policyText, String note) {}
}
