package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/** What staff looked up when they last asked a requester for proof of identity. */
@Entity
@Table(name = "proof_asked")
public class ProofAsked {

    @Id
    private String reference;

    @Column(name = "address_on_file")
    private String addressOnFile;

    @Column(name = "unmatched_channel", nullable = false)
    private boolean unmatchedChannel;

    @Column
    private String note;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    protected ProofAsked() {}

    public ProofAsked(RequestReference reference) {
        this.reference = reference.value();
    }

    /** Keeps what was looked up this time. */
    public void lookedUp(String address, boolean differsFromContact, String staffNote) {
        this.addressOnFile = address;
        this.unmatchedChannel = differsFromContact;
        this.note = staffNote;
    }

    public void askedBy(String subject, Instant at) {
        this.askedBy = subject;
        this.askedAt = at;
    }

    public Optional<String> addressOnFile() {
        return Optional.ofNullable(addressOnFile);
    }

    public boolean unmatchedChannel() {
        return unmatchedChannel;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
