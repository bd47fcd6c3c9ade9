package jp.madoguchi.verification.method;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import jp.madoguchi.verification.VerificationMethod;

/** A one-time code sent to the address on file (domain 4.1, A1; Guidelines 3-8-7, example 3 by analogy). */
@ApplicationScoped
public class RegisteredMailCode implements VerificationMethod {

    public static final String CODE = "REGISTERED_MAIL_CODE";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public AssuranceLevel gives() {
        return AssuranceLevel.A1;
    }

    @Override
    public AssuranceLevel givesTogetherWith(Set<String> otherMethods) {
        return otherMethods.contains(CustomerLogIn.CODE) ? AssuranceLevel.A2_OTP : gives();
    }

    /** A step-up is at most fifteen minutes old (domain 4.1, A2). */
    @Override
    public boolean growsStale() {
        return true;
    }

    /** The code would prove that the data subject reads it, which says nothing about an agent. */
    @Override
    public boolean isOfferedTo(Claimant claimant) {
        return !claimant.agent() && claimant.addressOnFile();
    }
}
