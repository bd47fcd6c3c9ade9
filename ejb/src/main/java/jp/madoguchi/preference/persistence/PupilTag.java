package jp.madoguchi.preference.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an account is a pupil's. */
@Entity
@Table(name = "pupil_tag")
public class PupilTag {

    @Id
    @Column(name = "person_key")
    private String personKey;

    @Column(name = "tagged_by", nullable = false, updatable = false)
    private String taggedBy;

    @Column(name = "tagged_at", nullable = false, updatable = false)
    private Instant taggedAt;

    protected PupilTag() {}

    PupilTag(String personKey, String taggedBy, Instant taggedAt) {
        this.personKey = personKey;
        this.taggedBy = taggedBy;
        this.taggedAt = taggedAt;
    }
}
