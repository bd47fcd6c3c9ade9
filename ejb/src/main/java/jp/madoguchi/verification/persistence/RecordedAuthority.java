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
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.policy.AgentKind;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.AgentAuthority;
import jp.madoguchi.verification.AuthorityCheck;
import jp.madoguchi.verification.AuthorityEnd;

/** An agent's authority as a verifier found it. Only its end is added later. */
@Entity
@Table(name = "agent_authority")
public class RecordedAuthority {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AgentKind kind;

    @Column(nullable = false, updatable = false)
    private String proof;

    @Column(name = "proof_dated", nullable = false, updatable = false)
    private LocalDate proofDated;

    @Column(name = "on_paper", nullable = false, updatable = false)
    private boolean onPaper;

    @Column(nullable = false, updatable = false)
    private String checked;

    @Column(updatable = false)
    private String extent;

    @Column(name = "may_receive", nullable = false, updatable = false)
    private boolean mayReceive;

    @Column(nullable = false, updatable = false)
    private boolean disputed;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private String note;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private AuthorityEnd.Reason endedBecause;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RecordedAuthority() {}

    public RecordedAuthority(RequestReference reference, AgentAuthority found) {
        this.id = found.id();
        this.reference = reference.value();
        this.kind = found.kind();
        this.proof = found.proof();
        this.proofDated = found.proofDated();
        this.onPaper = found.onPaper();
        this.checked = found.checked().stream().map(AuthorityCheck::name).collect(Collectors.joining(" "));
        this.extent = found.extent();
        this.mayReceive = found.mayReceive();
        this.disputed = found.disputed();
        this.lastDay = found.lastDay();
        this.note = found.note();
        this.recordedBy = found.recordedBy();
        this.recordedAt = found.recordedAt();
    }

    public RequestReference reference() {
        return new RequestReference(reference);
    }

    public void end(AuthorityEnd end) {
        this.endedOn = end.on();
        this.endedBecause = end.reason();
        this.endedBy = end.by();
        this.endedAt = end.at();
    }

    public AgentAuthority view() {
        List<AuthorityCheck> checks = checked.isEmpty()
                ? List.of()
                : Arrays.stream(checked.split(" ")).map(AuthorityCheck::valueOf).toList();
        AuthorityEnd end = endedOn == null ? null : new AuthorityEnd(endedOn, endedBecause, endedBy, endedAt);
        return new AgentAuthority(
                id,
                kind,
                proof,
                proofDated,
                onPaper,
                checks,
                extent,
                mayReceive,
                disputed,
                lastDay,
                note,
                recordedBy,
                recordedAt,
                end);
    }
}
