package jp.madoguchi.verification.method;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import jp.madoguchi.verification.VerificationMethod;

/** A letter that the post hands only to the addressee, against proof (本人限定受取郵便; domain 4.1, A4; 4.2). */
@ApplicationScoped
public class RestrictedMail implements VerificationMethod {

    @Override
    public String code() {
        return "RESTRICTED_MAIL";
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
