package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.workflow.StandingObjections;

/** Answers from what NOTE_OBJECTION has recorded; of a request for oneself there is none. */
@ApplicationScoped
class ObjectionsOnFile implements StandingObjections {

    @Inject
    private AuthorityRecords records;

    @Inject
    private Requests requests;

    @Override
    public boolean stand(RequestReference reference) {
        return requests.find(reference)
                        .filter(request -> request.form().requesterKind().isAgent())
                        .isPresent()
                && records.objections(reference).stream()
                        .anyMatch(each -> each.view().stands());
    }
}
