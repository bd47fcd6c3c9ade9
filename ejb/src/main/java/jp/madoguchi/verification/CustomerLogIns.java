package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.workflow.RequestWorkflow;

/** Takes a log-in with a customer's account as proof, or does not (domain 4.1, 4.4). */
@Stateless
@PermitAll
public class CustomerLogIns {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityDesk desk;

    @Inject
    private IdentityRecords records;

    /** What came of a log-in. */
    public enum Presented {
        ACCEPTED,
        UNDER_REVIEW,
        OTHER_PERSON,
        AGENT
    }

    /** Looks at an account, and keeps what was found whatever the answer to the caller will be. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Presented present(ReceiptHolder holder, CustomerAccount account) {
        DataSubjectRequest request = workflow.open(holder.reference());
        if (request.form().requesterKind().isAgent()) {
            return refused(request, account, Presented.AGENT);
        }
        desk.demandOpen(request, CustomerLogIn.CODE);
        String addressOnFile = records.asked(holder.reference())
                .flatMap(ProofAsked::addressOnFile)
                .orElse(null);
        return switch (AccountMatch.of(account, request.form(), addressOnFile)) {
            case OTHER_PERSON -> refused(request, account, Presented.OTHER_PERSON);
            case PERHAPS -> recorded(request, account, Verdict.NEEDS_REVIEW, Presented.UNDER_REVIEW);
            case SAME_PERSON -> recorded(request, account, Verdict.VERIFIED, Presented.ACCEPTED);
        };
    }

    private Presented recorded(
            DataSubjectRequest request, CustomerAccount account, Verdict verdict, Presented presented) {
        desk.record(request, Judgement.automatic(CustomerLogIn.CODE, verdict, account.name()), Actor.system());
        return presented;
    }

    private Presented refused(DataSubjectRequest request, CustomerAccount account, Presented why) {
        desk.tell(
                request.reference(),
                What.LOG_IN_REFUSED,
                Actor.requester(),
                Map.of("account", account.subject(), "reason", why.name()));
        return why;
    }
}
