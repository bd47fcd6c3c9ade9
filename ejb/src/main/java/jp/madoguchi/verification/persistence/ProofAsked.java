package jp.madoguchi.verification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.policy.HeldAttribute;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.LookedUp;

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

    @Column(name = "on_file")
    private String onFile;

    @Column(name = "contact_changed_on")
    private LocalDate contactChangedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "agent_kind")
    private AgentKind agentKind;

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

    /**
     * Keeps what a proof can be compared with.
     *
     * @param held or {@code null} when that was not said
     */
    public void comparesWith(Set<HeldAttribute> held, LocalDate contactLastChanged) {
        this.onFile =
                held == null ? null : held.stream().map(HeldAttribute::name).collect(Collectors.joining(" "));
        this.contactChangedOn = contactLastChanged;
    }

    public void claimsToBe(AgentKind kind) {
        this.agentKind = kind;
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

    /** What is on file; empty when that was not said. */
    public Optional<Set<HeldAttribute>> onFile() {
        return Optional.ofNullable(onFile)
                .map(written -> Arrays.stream(written.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(HeldAttribute::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(HeldAttribute.class))));
    }

    /** When address, telephone or mail address last changed; {@code null} when that is not known to have happened. */
    public LocalDate contactChangedOn() {
        return contactChangedOn;
    }

    /** Everything but the address, for staff. */
    public LookedUp lookedUp() {
        return new LookedUp(onFile().map(List::copyOf).orElse(null), contactChangedOn, agentKind);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
