package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
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
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Language;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.verification.document.AcceptedContent;
import jp.madoguchi.verification.document.DisplayFileName;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Takes documents in. Everything about one is stored in a single transaction, sealed, so that of a refused one nothing
 * is left.
 */
@Stateless
@PermitAll
public class DocumentIntake {

    private static final int PER_REQUEST = 8;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityRecords records;

    @Inject
    private Policy policy;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** @throws InputRejected when it is not accepted */
    public UUID receive(ReceiptHolder holder, String documentKind, String fileName, byte[] content) {
        DataSubjectRequest request = workflow.open(holder.reference());
        RequestLifecycle.next(
                request.status(),
                RequestAction.UPLOAD_DOCUMENT,
                Actor.requester().roles());
        DocumentKind kind = accepted(documentKind, request.language());
        DisplayFileName name = DisplayFileName.of(fileName);
        AcceptedContent type = AcceptedContent.of(name, content);
        if (records.documents(holder.reference()).size() >= PER_REQUEST) {
            throw new InputRejected("file", "verification.document.too.many", PER_REQUEST);
        }
        UUID id = UUID.randomUUID();
        vault.seal(id, content);
        records.add(new ReceivedDocument(
                holder.reference(),
                new DocumentReceived(
                        id, kind.code(), name.value(), type.mediaType(), content.length, clock.instant(), null)));
        workflow.take(
                request,
                RequestAction.UPLOAD_DOCUMENT,
                Actor.requester(),
                Map.of("document", id.toString(), "kind", kind.code()));
        return id;
    }

    private DocumentKind accepted(String code, Language language) {
        DocumentKind kind = policy.document(code == null ? "" : code)
                .orElseThrow(() -> new InputRejected("documentKind", "verification.document.kind.unknown"));
        if (!kind.isAccepted()) {
            throw new InputRejected(
                    "documentKind",
                    "verification.document.kind.refused",
                    kind.title().in(language),
                    kind.refusal().in(language));
        }
        return kind;
    }
}
