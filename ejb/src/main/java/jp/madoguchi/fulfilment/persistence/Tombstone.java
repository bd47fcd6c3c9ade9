package jp.madoguchi.fulfilment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.shared.RequestReference;

/** That somebody was erased; never changed. */
@Entity
@Table(name = "tombstone")
public class Tombstone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tombstone_id")
    @SequenceGenerator(name = "tombstone_id", sequenceName = "tombstone_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "key_hash", nullable = false, updatable = false)
    private String keyHash;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(updatable = false)
    private String system;

    /** Codes parted by spaces. */
    @Column(nullable = false, updatable = false)
    private String categories;

    @Column(name = "erased_on", nullable = false, updatable = false)
    private LocalDate erasedOn;

    protected Tombstone() {}

    public Tombstone(
            String keyHash, RequestReference reference, String system, Set<String> categories, LocalDate erasedOn) {
        this.keyHash = keyHash;
        this.reference = reference.value();
        this.system = system;
        this.categories = String.join(" ", new TreeSet<>(categories));
        this.erasedOn = erasedOn;
    }

    public String system() {
        return system;
    }

    public Set<String> categories() {
        return Set.of(categories.split(" "));
    }

    public LocalDate erasedOn() {
        return erasedOn;
    }
}
