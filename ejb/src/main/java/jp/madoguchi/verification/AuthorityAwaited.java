package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.verification.persistence.AuthorityRecords;

/**
 * Whether an agent still owes the proof of their authority (Art. 37(3), Cabinet Order 13), for whoever reminds them of it.
 * Runs with nobody logged in.
 */
@ApplicationScoped
public class AuthorityAwaited {

    @Inject
    private AuthorityRecords records;

    /** Of somebody who asks for themselves nothing of the kind is awaited. */
    public boolean isOwedBy(DataSubjectRequest request) {
        return request.form().requesterKind().isAgent()
                && records.latest(request.reference()).isEmpty();
    }
}
