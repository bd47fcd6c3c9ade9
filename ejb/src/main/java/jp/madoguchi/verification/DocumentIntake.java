package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.MailOwed;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.document.DisplayFileName;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.verification.persistence.RecordedDestruction;
import jp.madoguchi.verification.screening.Screened;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Takes documents in. Everything about one is stored in a single transaction, sealed, so that of a refused one nothing
 * is left. Of one that holds what must not be collected only the evidence is stored that it was destroyed.
 */
@Stateless
@PermitAll
public class DocumentIntake {

    private static final String REQUEST_TO_COMPLETE = "L-03";
    private static final int PER_REQUEST = 8;
    private static final int DESTROYED_PER_REQUEST = 40;

    @Inject
    private Requests requests;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    @Inject
    private ComparableDocuments comparable;

    @Inject
    private Policy policy;

    @Inject
    private Vault vault;

    @Inject
    private Event<MailOwed> mailOwed;

    @Inject
    private Clock clock;

    /**
     * Whether a document of this kind is taken here at all, asked before anybody looks at it.
     *
     * @throws InputRejected when it is not
     */
    public DocumentKind admit(ReceiptHolder holder, String documentKind) {
        DataSubjectRequest request = requests.find(holder.reference()).orElseThrow(RequestNotFound::new);
        RequestLifecycle.next(
                request.status(),
                RequestAction.UPLOAD_DOCUMENT,
                Actor.requester().roles());
        DocumentKind kind = accepted(documentKind);
        if (!comparable.isTaken(request, kind)) {
            throw new InputRejected("documentKind", "verification.document.kind.not.comparable");
        }
        long theirs = records.documents(holder.reference()).stream()
                .filter(document -> request.concernsRequester(document.receivedAt()))
                .count();
        if (theirs >= PER_REQUEST) {
            throw new InputRejected("file", "verification.document.too.many", PER_REQUEST);
        }
        if (records.destructions(holder.reference()).size() >= DESTROYED_PER_REQUEST) {
            throw new InputRejected("file", "verification.document.too.many.destroyed");
        }
        return kind;
    }

    /** Seals the clean copy of a document. */
    public UUID keep(ReceiptHolder holder, DocumentKind kind, DisplayFileName name, Screened screened) {
        DataSubjectRequest request = workflow.open(holder.reference());
        admit(holder, kind.code());
        UUID id = UUID.randomUUID();
        byte[] content = screened.clean();
        vault.seal(id, content);
        records.add(new ReceivedDocument(
                holder.reference(),
                new DocumentReceived(
                        id,
                        kind.code(),
                        name.value(),
                        screened.type().mediaType(),
                        content.length,
                        clock.instant(),
                        null,
                        null),
                Fingerprint.of(content)));
        workflow.take(
                request,
                RequestAction.UPLOAD_DOCUMENT,
                Actor.requester(),
                Map.of("document", id.toString(), "kind", kind.code()));
        return id;
    }

    /** Keeps the evidence of a document that was let go unstored, and says what was in it, once by letter as well (L-03). */
    public InputRejected destroyedUnstored(ReceiptHolder holder, DocumentKind kind, Screened screened, String sha256) {
        DataSubjectRequest request = workflow.open(holder.reference());
        UUID id = UUID.randomUUID();
        askOnceForACoveredCopy(request, kind, screened);
        records.add(new RecordedDestruction(
                holder.reference(),
                new DestroyedDocument(
                        id,
                        kind.code(),
                        DestroyedDocument.Reason.FORBIDDEN_CONTENT,
                        screened.forbidden(),
                        sha256,
                        Actor.system().subject(),
                        clock.instant())));
        desk.tell(
                holder.reference(),
                What.DOCUMENT_QUARANTINED,
                Actor.requester(),
                Map.of(
                        "document", id.toString(),
                        "kind", kind.code(),
                        "found", String.join(" ", screened.forbidden())));
        desk.tell(
                holder.reference(),
                What.DOCUMENT_DESTROYED,
                Actor.system(),
                Map.of(
                        "document", id.toString(),
                        "kind", kind.code(),
                        "destroyedBecause", DestroyedDocument.Reason.FORBIDDEN_CONTENT.name(),
                        "sha256", sha256));
        return QuarantineWords.of(kind, screened.forbidden());
    }

    // The page says it each time; a letter for every try would be one too many.
    private void askOnceForACoveredCopy(DataSubjectRequest request, DocumentKind kind, Screened screened) {
        boolean asked = records.destructions(request.reference()).stream()
                .anyMatch(before -> before.view().kind().equals(kind.code()));
        if (!asked) {
            String defects = QuarantineWords.suggestion(kind, screened.forbidden(), request.language());
            mailOwed.fire(new MailOwed(
                    request.reference(), "", request.language(), REQUEST_TO_COMPLETE, Map.of("defects", defects)));
        }
    }

    private DocumentKind accepted(String code) {
        DocumentKind kind = policy.document(code == null ? "" : code)
                .orElseThrow(() -> new InputRejected("documentKind", "verification.document.kind.unknown"));
        if (!kind.isAccepted()) {
            throw new InputRejected("documentKind", "verification.document.kind.refused", kind.title(), kind.refusal());
        }
        return kind;
    }
}
