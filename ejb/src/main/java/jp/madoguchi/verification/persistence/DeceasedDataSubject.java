package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.shared.RequestReference;

/** Says that the data subject of a request has died. */
@Entity
@Table(name = "data_subject_deceased")
public class DeceasedDataSubject {

    @Id
    private String reference;

    @Column(updatable = false)
    private String note;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected DeceasedDataSubject() {}

    public DeceasedDataSubject(RequestReference reference, String note, String recordedBy, Instant recordedAt) {
        this.reference = reference.value();
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
