package jp.madoguchi.verification.method;

import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.verification.Claimant;
import jp.madoguchi.verification.VerificationMethod;

/** Copies of documents, compared by a verifier with what is held (domain 4.1, A3; Guidelines 3-8-7, example 4). */
@ApplicationScoped
public class IdentityDocuments implements VerificationMethod {

    public static final String CODE = "IDENTITY_DOCUMENTS";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public AssuranceLevel gives() {
        return AssuranceLevel.A3;
    }

    @Override
    public boolean isOfferedTo(Claimant claimant) {
        return claimant.agent() || claimant.documentsCompare();
    }
}
