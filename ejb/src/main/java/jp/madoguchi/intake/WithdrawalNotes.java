package jp.madoguchi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.intake.persistence.StoredWithdrawalNote;
import jp.madoguchi.request.Channel;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/** The unconfirmed withdrawals of a request, oldest first. Seen by staff only. */
@ApplicationScoped
class WithdrawalNotes {

    private static final int LONGEST = 2000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    void write(RequestReference reference, Channel channel, String text, Actor actor) {
        if (PlainText.isBlank(text)) {
            throw new InputRejected("text", "intake.required");
        }
        PlainText.text("text", text, LONGEST).ifPresent(violation -> {
            throw new InputRejected(List.of(violation));
        });
        entityManager.persist(new StoredWithdrawalNote(reference, channel, text, actor, clock.instant()));
    }

    List<WithdrawalNote> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select n from StoredWithdrawalNote n where n.reference = :reference order by n.id",
                        StoredWithdrawalNote.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .map(StoredWithdrawalNote::asNote)
                .toList();
    }
}
