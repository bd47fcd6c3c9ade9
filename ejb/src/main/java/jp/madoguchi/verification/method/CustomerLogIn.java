package jp.madoguchi.verification.method;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import jp.madoguchi.verification.VerificationMethod;

/** A log-in with the data subject's own account (domain 4.1, A2; Guidelines 3-8-7, example 2). */
@ApplicationScoped
public class CustomerLogIn implements VerificationMethod {

    public static final String CODE = "CUSTOMER_LOG_IN";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public AssuranceLevel gives() {
        return AssuranceLevel.A2;
    }

    /** A step-up is at most fifteen minutes old (domain 4.1, A2), counted from either of the two. */
    @Override
    public boolean growsStale() {
        return true;
    }

    /** Whoever uses the data subject's account as an agent proves only that they know somebody else's password. */
    @Override
    public boolean isOfferedTo(Claimant claimant) {
        return !claimant.agent();
    }

    /** The same account would only be put before the verifier again. */
    @Override
    public boolean mayBeTriedAgain() {
        return false;
    }
}
