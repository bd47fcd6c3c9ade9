package jp.madoguchi.provision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.madoguchi.provision.ProvisionRetention.Counted;
import jp.madoguchi.provision.RecordedAs;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestKind;

/** Which records there are by the day their time runs from, and their destruction. */
@ApplicationScoped
public class ProvisionTerms {

    private static final String COUNTED = "select t.counted_from, t.recorded_as,"
            + " t.person_key = any (string_to_array(:held, ' ')), count(*) from provision_term t group by 1, 2, 3";

    @PersistenceContext
    private EntityManager entityManager;

    /** Requests for whose sake nothing of their data subject goes: those on hold, and open ones that ask for records. */
    public List<DataSubjectRequest> holding(Collection<RequestFlag> holds) {
        List<DataSubjectRequest> holding = new ArrayList<>(entityManager
                .createQuery(
                        "select r from DataSubjectRequest r join r.flags f where f in :holds", DataSubjectRequest.class)
                .setParameter("holds", holds)
                .getResultList());
        holding.addAll(entityManager
                .createQuery(
                        "select r from DataSubjectRequest r join r.items i"
                                + " where i.kind = :asking and r.closedAt is null",
                        DataSubjectRequest.class)
                .setParameter("asking", RequestKind.TPR_DISCLOSURE)
                .getResultList());
        return holding;
    }

    /** How many there are by the day, the way they were recorded, and whether their person is held. */
    public List<Counted> counted(Collection<String> held) {
        List<?> rows = entityManager
                .createNativeQuery(COUNTED)
                .setParameter("held", String.join(" ", held))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Counted(
                        day(row[0]),
                        RecordedAs.valueOf((String) row[1]),
                        (Boolean) row[2],
                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** @return how many are gone */
    public int destroy(LocalDate usual, LocalDate contract, Collection<String> held, int atMost) {
        Object gone = entityManager
                .createNativeQuery("select destroy_provisions(:usual, :contract, :held, :atMost)")
                .setParameter("usual", usual)
                .setParameter("contract", contract)
                .setParameter("held", String.join(" ", held))
                .setParameter("atMost", atMost)
                .getSingleResult();
        return ((Number) gone).intValue();
    }

    private static LocalDate day(Object found) {
        return found instanceof LocalDate day ? day : ((java.sql.Date) found).toLocalDate();
    }
}
