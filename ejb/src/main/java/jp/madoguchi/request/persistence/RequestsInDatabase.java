package jp.madoguchi.request.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestReference;

/** Requests in PostgreSQL. */
@ApplicationScoped
public class RequestsInDatabase implements Requests {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public RequestReference nextReference(int year) {
        Number number = (Number) entityManager
                .createNativeQuery("select nextval('request_number_seq')")
                .getSingleResult();
        return new RequestReference("M-%d-%06d".formatted(year, number.longValue()));
    }

    @Override
    public void add(DataSubjectRequest request) {
        entityManager.persist(request);
    }

    @Override
    public Optional<DataSubjectRequest> find(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select r from DataSubjectRequest r join fetch r.items where r.reference = :reference",
                        DataSubjectRequest.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DataSubjectRequest> findForStep(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select r from DataSubjectRequest r where r.reference = :reference", DataSubjectRequest.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DataSubjectRequest> findBySubmissionKey(String submissionKey) {
        return findOneBy("submissionKey", submissionKey);
    }

    @Override
    public Optional<DataSubjectRequest> findByReceiptSeal(String receiptSeal) {
        return findOneBy("receiptSeal", receiptSeal);
    }

    private Optional<DataSubjectRequest> findOneBy(String attribute, String value) {
        return entityManager
                .createQuery(
                        "select r from DataSubjectRequest r join fetch r.items where r." + attribute + " = :value",
                        DataSubjectRequest.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
