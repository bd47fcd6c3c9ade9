package jp.madoguchi.verification.method;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import jp.madoguchi.verification.VerificationMethod;

/** Originals shown at the counter, looked at and handed back (domain 4.1, A4; Guidelines 3-8-7, example 1). */
@ApplicationScoped
public class InPerson implements VerificationMethod {

    @Override
    public String code() {
        return "IN_PERSON";
    }

    @Override
    public AssuranceLevel gives() {
        return AssuranceLevel.A4;
    }

    @Override
    public boolean isRecordedByHand() {
        return true;
    }

    @Override
    public boolean isOfferedTo(Claimant claimant) {
        return true;
    }
}
