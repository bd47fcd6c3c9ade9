package jp.madoguchi.intake.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.intake.WithdrawalNote;
import jp.madoguchi.request.Channel;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/** An unconfirmed withdrawal as a row. */
@Entity
@Table(name = "withdrawal_note")
public class StoredWithdrawalNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "withdrawal_note_id")
    @SequenceGenerator(name = "withdrawal_note_id", sequenceName = "withdrawal_note_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    protected StoredWithdrawalNote() {}

    public StoredWithdrawalNote(
            RequestReference reference, Channel channel, String text, Actor notedBy, Instant notedAt) {
        this.reference = reference.value();
        this.channel = channel;
        this.text = text;
        this.notedBy = notedBy.subject();
        this.notedAt = notedAt;
    }

    public WithdrawalNote asNote() {
        return new WithdrawalNote(channel, text, notedBy, notedAt);
    }
}
