package jp.madoguchi.verification.persistence;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.CheckedField;
import jp.madoguchi.verification.Verdict;
import jp.madoguchi.verification.VerdictRecorded;

/** One verdict, written once and never changed: a later one stands beside it. */
@Entity
@Table(name = "identity_verdict")
public class RecordedVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_verdict_id")
    @SequenceGenerator(name = "identity_verdict_id", sequenceName = "identity_verdict_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String method;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AssuranceLevel level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Verdict verdict;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private String decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @Column(name = "checked_fields", nullable = false, updatable = false)
    private String checkedFields;

    @Column(name = "authority_proved", nullable = false, updatable = false)
    private boolean authorityProved;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Column(updatable = false)
    private String note;

    protected RecordedVerdict() {}

    /** Keeps a verdict; its id is given by the database. */
    public RecordedVerdict(RequestReference reference, VerdictRecorded given) {
        this.reference = reference.value();
        this.method = given.method();
        this.level = given.level();
        this.verdict = given.verdict();
        this.decidedBy = given.decidedBy();
        this.decidedAt = given.decidedAt();
        this.checkedFields =
                given.checkedFields().stream().map(CheckedField::name).collect(Collectors.joining(" "));
        this.authorityProved = given.authorityProved();
        this.accountName = given.accountName();
        this.note = given.note();
    }

    public long id() {
        return id;
    }

    public String method() {
        return method;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Whether it was recorded when the requester showed something, and not when a person looked at it later. */
    public boolean isOfThatMoment() {
        return decidedBy.equals(Actor.system().subject());
    }

    public VerdictRecorded view() {
        List<CheckedField> fields = checkedFields.isEmpty()
                ? List.of()
                : Arrays.stream(checkedFields.split(" "))
                        .map(CheckedField::valueOf)
                        .toList();
        return new VerdictRecorded(
                id, method, level, verdict, decidedBy, decidedAt, fields, authorityProved, accountName, note);
    }
}
