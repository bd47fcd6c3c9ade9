package jp.madoguchi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.intake.persistence.StoredMessage;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;

/** The messages of a request, oldest first. */
@ApplicationScoped
class Correspondence {

    private static final int LONGEST = 4000;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Event<MessageWritten> written;

    @Inject
    private Clock clock;

    void write(RequestReference reference, Actor author, String text) {
        if (text == null || text.isBlank()) {
            throw new InputRejected("text", "intake.required");
        }
        PlainText.text("text", text, LONGEST).ifPresent(violation -> {
            throw new InputRejected(List.of(violation));
        });
        Instant now = clock.instant();
        StoredMessage message = new StoredMessage(reference, author, text, now);
        entityManager.persist(message);
        written.fire(new MessageWritten(reference, message.id(), author, now));
    }

    List<Message> of(RequestReference reference) {
        return entityManager
                .createQuery(
                        "select m from StoredMessage m where m.reference = :reference order by m.id",
                        StoredMessage.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .map(StoredMessage::asMessage)
                .toList();
    }
}
