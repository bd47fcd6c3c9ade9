package jp.madoguchi.provision.persistence;

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
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.provision.Direction;
import jp.madoguchi.provision.LegalBasis;
import jp.madoguchi.provision.Provision;
import jp.madoguchi.provision.RecordedAs;
import jp.madoguchi.provision.RecordedProvision;

/** A record of provision; never changed. */
@Entity
@Table(name = "provision_record")
public class StoredProvision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provision_record_id")
    @SequenceGenerator(name = "provision_record_id", sequenceName = "provision_record_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_key", nullable = false, updatable = false)
    private String personKey;

    /** Where the vault keeps the address or account. */
    @Column(nullable = false, updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Direction direction;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String counterpart;

    @Column(updatable = false)
    private String acquisition;

    @Column(name = "provided_on", updatable = false)
    private LocalDate providedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LegalBasis basis;

    @Column(nullable = false, updatable = false)
    private String categories;

    @Enumerated(EnumType.STRING)
    @Column(name = "recorded_as", nullable = false, updatable = false)
    private RecordedAs recordedAs;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    /** {@code null} for what was recorded before there was one. */
    @Column(name = "content_key", updatable = false)
    private String contentKey;

    protected StoredProvision() {}

    public StoredProvision(
            String personKey,
            String contentKey,
            UUID person,
            Provision provision,
            String recordedBy,
            Instant recordedAt) {
        this.personKey = personKey;
        this.contentKey = contentKey;
        this.person = person;
        this.direction = provision.direction();
        this.recipient = provision.recipient();
        this.counterpart = provision.counterpart();
        this.acquisition = provision.acquisition();
        this.providedOn = provision.providedOn();
        this.basis = provision.basis();
        this.categories = String.join(" ", provision.categories());
        this.recordedAs = provision.recordedAs();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID person() {
        return person;
    }

    /** @param named whose it is, as the vault says */
    public RecordedProvision shown(Customer named) {
        return new RecordedProvision(
                id,
                new Provision(
                        named,
                        direction,
                        recipient,
                        counterpart,
                        acquisition,
                        providedOn,
                        basis,
                        Set.of(categories.split(" ")),
                        recordedAs),
                recordedBy,
                recordedAt);
    }
}
