package jp.madoguchi.preference.persistence;

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
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Source;
import jp.madoguchi.shared.RequestReference;

/** That a setting was changed, by which way and when; never changed itself. */
@Entity
@Table(name = "preference_event")
public class PreferenceEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preference_event_id")
    @SequenceGenerator(name = "preference_event_id", sequenceName = "preference_id_seq", allocationSize = 50)
    private Long id;

    /** {@code null} for a browser, of which nothing is known. */
    @Column(name = "person_key", updatable = false)
    private String personKey;

    @Column(nullable = false, updatable = false)
    private String control;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Choice choice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Source source;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private String changedBy;

    @Column(updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected PreferenceEvent() {}

    public PreferenceEvent(
            String personKey,
            String control,
            Choice choice,
            Source source,
            String changedBy,
            RequestReference reference,
            Instant at) {
        this.personKey = personKey;
        this.control = control;
        this.choice = choice;
        this.source = source;
        this.changedBy = changedBy;
        this.reference = reference == null ? null : reference.value();
        this.at = at;
    }
}
