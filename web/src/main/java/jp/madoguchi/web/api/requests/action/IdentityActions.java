package jp.madoguchi.web.api.requests.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.AskIdentity;
import jp.madoguchi.verification.DocumentsVerdict;
import jp.madoguchi.verification.HandVerdict;
import jp.madoguchi.verification.IdentityVerification;
import jp.madoguchi.verification.LogInReview;
import jp.madoguchi.web.api.requests.SentAction;
import jp.madoguchi.web.api.requests.StaffAction;

/** Asking for proof of identity, and judging it. */
@RequestScoped
public class IdentityActions implements StaffAction {

    private static final String LOG_IN = "LOG_IN";

    @EJB
    private IdentityVerification identity;

    @Override
    public Set<RequestAction> actions() {
        return EnumSet.of(RequestAction.ASK_IDENTITY, RequestAction.CONFIRM_IDENTITY, RequestAction.DENY_IDENTITY);
    }

    @Override
    public void take(RequestReference reference, long version, SentAction sent) {
        IdentitySent fields = sent.as(IdentitySent.class);
        switch (sent.action()) {
            case CONFIRM_IDENTITY -> judge(reference, version, fields, true);
            case DENY_IDENTITY -> judge(reference, version, fields, false);
            default ->
                identity.ask(
                        reference,
                        version,
                        new AskIdentity(
                                fields.registeredEmail(),
                                fields.note(),
                                fields.onFile(),
                                fields.contactChangedOn(),
                                fields.agentKind()));
        }
    }

    private void judge(RequestReference reference, long version, IdentitySent sent, boolean accepted) {
        if (sent.method() == null) {
            identity.decide(
                    reference,
                    version,
                    new DocumentsVerdict(
                            accepted, sent.checkedFields(), sent.dates(), sent.minorBornOn(), sent.note()));
        } else if (LOG_IN.equals(sent.method())) {
            identity.review(reference, version, new LogInReview(accepted, sent.note()));
        } else {
            identity.decideByHand(
                    reference, version, new HandVerdict(sent.method(), accepted, sent.checkedFields(), sent.note()));
        }
    }
}
