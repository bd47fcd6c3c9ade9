package jp.madoguchi.consultation.persistence;

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
import java.time.LocalDate;
import java.util.UUID;
import jp.madoguchi.consultation.Consultation;
import jp.madoguchi.consultation.Opinion.Stance;
import jp.madoguchi.consultation.ThirdPerson;
import jp.madoguchi.shared.RequestReference;

/** One consultation; who was asked lies sealed in the vault. */
@Entity
@Table(name = "consultation")
public class StoredConsultation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_id")
    @SequenceGenerator(name = "consultation_id", sequenceName = "consultation_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "item_number", nullable = false, updatable = false)
    private int item;

    @Column(name = "third_person", nullable = false, updatable = false)
    private UUID thirdPerson;

    @Column(nullable = false, updatable = false)
    private String concerns;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answer_by", nullable = false, updatable = false)
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    @Column
    private Stance stance;

    @Column(name = "answer_text")
    private String text;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected StoredConsultation() {}

    StoredConsultation(
            RequestReference reference,
            int item,
            UUID thirdPerson,
            String concerns,
            String askedBy,
            Instant askedAt,
            LocalDate answerBy) {
        this.reference = reference.value();
        this.item = item;
        this.thirdPerson = thirdPerson;
        this.concerns = concerns;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.answerBy = answerBy;
    }

    public void answered(Stance how, String said, Instant at) {
        stance = how;
        text = said;
        answeredAt = at;
    }

    UUID thirdPerson() {
        return thirdPerson;
    }

    Consultation shown(ThirdPerson person) {
        return new Consultation(id, item, person, concerns, askedBy, askedAt, answerBy, stance, text, answeredAt);
    }
}
