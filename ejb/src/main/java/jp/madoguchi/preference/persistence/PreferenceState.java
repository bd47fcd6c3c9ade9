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
import jakarta.persistence.Version;
import java.time.Instant;
import jp.madoguchi.preference.Choice;
import jp.madoguchi.preference.Source;

/** How one channel stands for one person. */
@Entity
@Table(name = "preference_state")
public class PreferenceState {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preference_id")
    @SequenceGenerator(name = "preference_id", sequenceName = "preference_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "person_key", nullable = false, updatable = false)
    private String personKey;

    @Column(nullable = false, updatable = false)
    private String control;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Choice choice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Source source;

    @Column(nullable = false)
    private Instant since;

    protected PreferenceState() {}

    public PreferenceState(String personKey, String control, Choice choice, Source source, Instant since) {
        this.personKey = personKey;
        this.control = control;
        this.choice = choice;
        this.source = source;
        this.since = since;
    }

    public void becomes(Choice other, Source by, Instant at) {
        choice = other;
        source = by;
        since = at;
    }

    public String personKey() {
        return personKey;
    }

    public String control() {
        return control;
    }

    public Choice choice() {
        return choice;
    }

    public Source source() {
        return source;
    }

    public Instant since() {
        return since;
    }
}
