package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.account.AccountMatch;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.verification.persistence.RecordedVerdict;
import jp.madoguchi.workflow.RequestWorkflow;

/** Takes a log-in with a customer's account as proof, or as proof once more, or does not (domain 4.1, 4.4). */
@Stateless
@PermitAll
public class CustomerLogIns {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityDesk desk;

    @Inject
    private FactorDesk factors;

    @Inject
    private IdentityRecords records;

    /** What came of a log-in. */
    public enum Presented {
        ACCEPTED,
        UNDER_REVIEW,
        OTHER_PERSON,
        /** Not the account that was accepted when identity was proved. */
        OTHER_ACCOUNT,
        AGENT
    }

    /** Looks at an account, and keeps what was found whatever the answer to the caller will be. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Presented present(ReceiptHolder holder, CustomerAccount account) {
        DataSubjectRequest request = workflow.open(holder.reference());
        if (factors.isAskedOf(request)) {
            return presentedAgain(request, holder, account);
        }
        if (request.form().requesterKind().isAgent()) {
            return refused(request, account, Presented.AGENT);
        }
        desk.demandOpen(request, CustomerLogIn.CODE);
        return switch (match(request, account)) {
            case OTHER_PERSON -> refused(request, account, Presented.OTHER_PERSON);
            case PERHAPS -> recorded(request, account, Verdict.NEEDS_REVIEW, Presented.UNDER_REVIEW);
            case SAME_PERSON -> {
                factors.keep(request, holder, CustomerLogIn.CODE);
                yield recorded(request, account, Verdict.VERIFIED, Presented.ACCEPTED);
            }
        };
    }

    private Presented presentedAgain(DataSubjectRequest request, ReceiptHolder holder, CustomerAccount account) {
        factors.demandOpen(request, holder, CustomerLogIn.CODE);
        AccountMatch match = match(request, account);
        boolean accepted = match == AccountMatch.SAME_PERSON
                || match == AccountMatch.PERHAPS && isNamedLikeTheAcceptedOne(request, account);
        if (!accepted) {
            return refused(request, account, Presented.OTHER_ACCOUNT);
        }
        factors.given(request, holder, CustomerLogIn.CODE);
        return Presented.ACCEPTED;
    }

    // A verifier has looked at this account already; nobody looks at it a second time.
    private boolean isNamedLikeTheAcceptedOne(DataSubjectRequest request, CustomerAccount account) {
        return records.verdicts(request.reference()).stream()
                .filter(verdict -> verdict.method().equals(CustomerLogIn.CODE))
                .filter(verdict -> verdict.verdict() == Verdict.VERIFIED)
                .map(RecordedVerdict::view)
                .anyMatch(verdict -> Objects.equals(verdict.accountName(), account.name()));
    }

    private AccountMatch match(DataSubjectRequest request, CustomerAccount account) {
        String addressOnFile = records.asked(request.reference())
                .flatMap(ProofAsked::addressOnFile)
                .orElse(null);
        return AccountMatch.of(account, request.form(), addressOnFile);
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
