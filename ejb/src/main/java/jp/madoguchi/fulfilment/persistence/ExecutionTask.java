package jp.madoguchi.fulfilment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.TreeSet;
import java.util.UUID;
import jp.madoguchi.fulfilment.Evidence;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.ExecutionLog.AttachedFile;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.RequestHandler.Work;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/** One thing to do in one system, and the evidence that it was done. */
@Entity
@Table(name = "execution_task")
public class ExecutionTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "execution_task_id")
    @SequenceGenerator(name = "execution_task_id", sequenceName = "execution_task_id_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "item_number", nullable = false, updatable = false)
    private int item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ExecutionAction action;

    @Column(updatable = false)
    private String system;

    /** Codes parted by spaces. */
    @Column(nullable = false, updatable = false)
    private String categories;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private Long size;

    private String sha256;

    @Column(name = "open_until")
    private Instant openUntil;

    @Column(name = "first_opened_at")
    private Instant firstOpenedAt;

    @Column(name = "file_destroyed_at")
    private Instant fileDestroyedAt;

    @Column(updatable = false)
    private String recipient;

    private String evidence;

    @Embedded
    private StoredEvidence proof;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected ExecutionTask() {}

    public ExecutionTask(RequestReference reference, int number, int item, RequestKind kind, Work work) {
        this.reference = reference.value();
        this.number = number;
        this.item = item;
        this.kind = kind;
        this.action = work.action();
        this.system = work.system();
        this.recipient = work.recipient();
        this.categories = String.join(" ", new TreeSet<>(work.categories()));
    }

    public void attach(AttachedFile file) {
        fileId = file.id();
        fileName = file.fileName();
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
    }

    public void confirm(Evidence shown, LocalDate doneOn, String by, Instant at) {
        evidence = shown.text();
        proof = new StoredEvidence(shown, doneOn);
        confirmedBy = by;
        confirmedAt = at;
    }

    public void handOutUntil(Instant until) {
        openUntil = until;
    }

    public void wasOpened(Instant at) {
        firstOpenedAt = firstOpenedAt == null ? at : firstOpenedAt;
    }

    /** Whether the requester has it, or has let the time to collect it pass. */
    public boolean isDelivered(Instant now) {
        return firstOpenedAt != null || (openUntil != null && now.isAfter(openUntil));
    }

    public void fileWasDestroyed(Instant at) {
        fileDestroyedAt = at;
    }

    public long id() {
        return id;
    }

    public RequestReference reference() {
        return new RequestReference(reference);
    }

    public int number() {
        return number;
    }

    /** {@code null} until the request has reached its notice, and for tasks that hand nothing out. */
    public Instant openUntil() {
        return openUntil;
    }

    public ExecutionTaskView shown() {
        AttachedFile file = fileId == null ? null : new AttachedFile(fileId, fileName, mediaType, size, sha256);
        return new ExecutionTaskView(
                number,
                item,
                kind,
                action,
                system,
                Set.of(categories.split(" ")),
                recipient,
                file,
                evidence,
                shownProof(),
                confirmedBy,
                confirmedAt);
    }

    // What was confirmed before evidence was typed has words alone.
    private Evidence shownProof() {
        if (evidence == null) {
            return null;
        }
        return proof == null ? Evidence.saying(evidence) : proof.with(evidence);
    }
}
