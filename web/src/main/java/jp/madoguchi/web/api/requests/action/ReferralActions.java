package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.referral.ReferralMade;
import jp.madoguchi.referral.Referrals;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Referring a request, or a part of it, to whoever has the authority. */
@RequestScoped
public class ReferralActions implements StaffAction {

    @EJB
    private Referrals referrals;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.REFER, RequestAction.REFER_PART);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        ReferralMade made = sent.as(ReferralSent.class).made();
        if (sent.action() == RequestAction.REFER) {
            referrals.refer(reference, version, made);
        } else {
            referrals.referPart(reference, version, made);
        }
    }

    /** Item and categories only for a part; the organisation's code in the directory. */
    @Schema(description = "REFER, REFER_PART: what is referred to whom, and why")
    public record ReferralSent(Integer item, Set<String> categories, String reason, String organisation) {

        ReferralMade made() {
            return new ReferralMade(item, categories, reason, organisation);
        }
    }
}
