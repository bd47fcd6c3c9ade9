package jp.madoguchi.request;

import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** Where requests are kept. */
public interface Requests {

    RequestReference nextReference(int year);

    void add(DataSubjectRequest request);

    /** The request with its items, read in one query. */
    Optional<DataSubjectRequest> find(RequestReference reference);

    /** As {@link #find}, and nobody else can take a step on it until this transaction ends. */
    Optional<DataSubjectRequest> findForStep(RequestReference reference);

    Optional<DataSubjectRequest> findBySubmissionKey(String submissionKey);

    Optional<DataSubjectRequest> findByReceiptSeal(String receiptSeal);
}
