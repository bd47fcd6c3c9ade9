package jp.madoguchi.queue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.queue.SearchName;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.Person;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.RequestReference;

/** Writes the rows of the queue: one statement for each thing that happens. */
@ApplicationScoped
public class QueueRows {

    private static final String INSERT = """
            insert into queue_row (reference, status, kinds, language, data_subject_name, search_name, search_grams,
                received_at, personnel)
            values (:reference, :status, :kinds, :language, :name, :searchName, string_to_array(:searchGrams, ' '),
                :receivedAt, :personnel)
            """;

    private static final String MOVE = """
            update queue_row
               set status = :status,
                   decided_on = coalesce(cast(:decidedOn as date), decided_on),
                   outcome = coalesce(cast(:outcome as varchar), outcome)
             where reference = :reference
            """;

    private static final String SET_DATES = """
            update queue_row set target_on = :targetOn, art39_on = :art39On, paused = :paused, answer_by = :answerBy
             where reference = :reference
            """;

    private static final String ASSIGN =
            "update queue_row set assignee = :subject where reference = :reference and assignee is null and open";

    @PersistenceContext
    private EntityManager entityManager;

    public void add(RequestReceived received, SubmittedForm form) {
        Person subject = form.dataSubject();
        Person requester = form.requester();
        String[] names = {subject.name(), subject.nameKana(), requester.name(), requester.nameKana()};
        plain(INSERT)
                .setParameter("reference", received.reference().value())
                .setParameter("status", RequestStatus.RECEIVED.name())
                .setParameter("kinds", codes(received.kinds()))
                .setParameter("language", received.language().name())
                .setParameter("name", subject.name())
                .setParameter("searchName", SearchName.folded(names))
                .setParameter("searchGrams", String.join(" ", SearchName.grams(names)))
                .setParameter("receivedAt", received.at())
                .setParameter("personnel", form.relation().isPersonnel())
                .executeUpdate();
    }

    public void move(
            RequestReference reference,
            RequestStatus status,
            Optional<LocalDate> decidedOn,
            Optional<ItemOutcome> outcome) {
        exactlyOne(plain(MOVE)
                .setParameter("reference", reference.value())
                .setParameter("status", status.name())
                .setParameter("decidedOn", decidedOn.map(LocalDate::toString).orElse(null))
                .setParameter("outcome", outcome.map(ItemOutcome::name).orElse(null))
                .executeUpdate());
    }

    /** @param answerBy the last day the requester was given; a day that never comes while nothing is asked of them */
    public void setDates(
            RequestReference reference, LocalDate targetOn, LocalDate art39On, boolean paused, LocalDate answerBy) {
        exactlyOne(plain(SET_DATES)
                .setParameter("reference", reference.value())
                .setParameter("targetOn", targetOn)
                .setParameter("art39On", art39On)
                .setParameter("paused", paused)
                .setParameter("answerBy", answerBy)
                .executeUpdate());
    }

    /** Whether it was nobody's, and is this person's now. */
    public boolean assign(RequestReference reference, String subject) {
        return plain(ASSIGN)
                        .setParameter("reference", reference.value())
                        .setParameter("subject", subject)
                        .executeUpdate()
                == 1;
    }

    public void unassign(RequestReference reference) {
        plain("update queue_row set assignee = null where reference = :reference")
                .setParameter("reference", reference.value())
                .executeUpdate();
    }

    public Optional<String> assignee(RequestReference reference) {
        List<?> found = plain("select assignee from queue_row where reference = :reference and assignee is not null")
                .setParameter("reference", reference.value())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private static String codes(List<RequestKind> kinds) {
        return kinds.stream().map(RequestKind::name).distinct().collect(Collectors.joining(" ", " ", " "));
    }

    private static void exactlyOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("A request is not in the queue");
        }
    }

    /** A statement that does not make Hibernate write out what the step is still working on. */
    private Query plain(String sql) {
        return entityManager.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }
}
