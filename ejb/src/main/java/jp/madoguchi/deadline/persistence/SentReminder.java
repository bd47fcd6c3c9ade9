package jp.madoguchi.deadline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One reminder that a requester was sent about one letter. */
@Entity
@Table(name = "sent_reminder")
public class SentReminder {

    /**
     * Names a reminder.
     *
     * @param letter place of the segment of C-SUPP that the letter began
     * @param number counted from 1 for each letter
     */
    @jakarta.persistence.Embeddable
    public record Id(
            @Column(name = "reference") String reference,
            @Column(name = "letter") int letter,
            @Column(name = "number") int number)
            implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(name = "sent_by", nullable = false, updatable = false)
    private String sentBy;

    protected SentReminder() {}

    public SentReminder(Id id, String what, Instant sentAt, String sentBy) {
        this.id = id;
        this.what = what;
        this.sentAt = sentAt;
        this.sentBy = sentBy;
    }

    public int number() {
        return id.number();
    }

    public Instant sentAt() {
        return sentAt;
    }
}
