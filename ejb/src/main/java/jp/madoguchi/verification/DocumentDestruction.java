package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ReceivedDocument;

/** Destroys one document and keeps the evidence that it did (domain 4.3), both or neither. */
@Stateless
@PermitAll
public class DocumentDestruction {

    @Inject
    private IdentityRecords records;

    @Inject
    private Requests requests;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Does nothing to a document that is not due, whoever asks, nor to one that another server has just destroyed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void destroy(UUID id) {
        records.documentForDestruction(id)
                .filter(document -> !document.isDestroyed() && isDue(document))
                .ifPresent(this::destroy);
    }

    private void destroy(ReceivedDocument document) {
        vault.destroy(document.id());
        document.wasDestroyed(clock.instant());
        desk.tell(
                document.reference(),
                What.DOCUMENT_DESTROYED,
                Actor.system(),
                Map.of("document", document.id().toString(), "kind", document.kind()));
    }

    private boolean isDue(ReceivedDocument document) {
        return requests.find(document.reference())
                .flatMap(DataSubjectRequest::closedAt)
                .filter(closed -> !closed.isAfter(RetentionOfDocuments.limit(clock.instant())))
                .isPresent();
    }
}
