package jp.madoguchi.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.intake.Message;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** A message as a row. */
@Entity
@Table(name = "message")
public class StoredMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_id")
    @SequenceGenerator(name = "message_id", sequenceName = "message_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "by_requester", nullable = false, updatable = false)
    private boolean byRequester;

    @Column(nullable = false, updatable = false)
    private String author;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected StoredMessage() {}

    public StoredMessage(RequestReference reference, Actor author, String text, Instant writtenAt) {
        this.reference = reference.value();
        this.byRequester = author.is(Role.REQUESTER);
        this.author = author.subject();
        this.text = text;
        this.writtenAt = writtenAt;
    }

    public long id() {
        return id;
    }

    public Message asMessage() {
        return new Message(byRequester, text, writtenAt);
    }
}
