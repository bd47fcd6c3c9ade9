package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.verification.persistence.RecordedDestruction;

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
    private Policy policy;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Does nothing to a document that is not due, whoever asks, nor to one that another server has just destroyed. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean destroy(UUID id) {
        Optional<ReceivedDocument> due =
                records.documentForDestruction(id).filter(document -> !document.isDestroyed() && isDue(document));
        due.ifPresent(this::destroy);
        return due.isPresent();
    }

    private void destroy(ReceivedDocument document) {
        String sha256 = document.sha256();
        vault.destroy(document.id());
        document.wasDestroyed(clock.instant());
        records.add(new RecordedDestruction(
                document.reference(),
                new DestroyedDocument(
                        document.id(),
                        document.kind(),
                        DestroyedDocument.Reason.PERIOD_OVER,
                        List.of(),
                        sha256,
                        Actor.system().subject(),
                        clock.instant())));
        desk.tell(
                document.reference(),
                What.DOCUMENT_DESTROYED,
                Actor.system(),
                Map.of(
                        "document", document.id().toString(),
                        "kind", document.kind(),
                        "destroyedBecause", DestroyedDocument.Reason.PERIOD_OVER.name(),
                        "sha256", String.valueOf(sha256)));
    }

    private boolean isDue(ReceivedDocument document) {
        return requests.find(document.reference())
                .filter(request -> new DocumentPeriod(policy.retention(RetentionRule.Kept.IDENTITY_IMAGE))
                        .isDue(request, clock.instant()))
                .isPresent();
    }
}
