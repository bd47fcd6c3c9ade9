package jp.madoguchi.verification.method;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import jp.madoguchi.verification.VerificationMethod;

/** A call back to the number on file, and registered facts answered rightly (domain 4.1, A1; Guidelines 3-8-7, example 3). */
@ApplicationScoped
public class CallBack implements VerificationMethod {

    @Override
    public String code() {
        return "CALL_BACK";
    }

    @Override
    public AssuranceLevel gives() {
        return AssuranceLevel.A1;
    }

    @Override
    public boolean isRecordedByHand() {
        return true;
    }

    /** The number on file is the data subject's. */
    @Override
    public boolean isOfferedTo(Claimant claimant) {
        return !claimant.agent();
    }
}
