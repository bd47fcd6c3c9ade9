package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.document.EnoughDocuments;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.method.IdentityDocuments;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** A verifier's look at the documents received, and what comes of it (domain 4.2, 4.3, 4.4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DocumentReviews {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    @Inject
    private Policy policy;

    @Inject
    private Vault vault;

    /** A document of another request is as unknown as one that never was. */
    public OpenedDocument open(RequestReference reference, UUID id, Actor verifier) {
        ReceivedDocument document = records.document(reference, id).orElseThrow(RequestNotFound::new);
        desk.tell(
                reference, What.DOCUMENT_VIEWED, verifier, Map.of("document", id.toString(), "kind", document.kind()));
        DocumentReceived received = document.view();
        return new OpenedDocument(received.fileName(), received.mediaType(), vault.open(id));
    }

    public void decide(DataSubjectRequest request, DocumentsVerdict given, Actor verifier) {
        RequestLifecycle.next(request.status(), RequestAction.CONFIRM_IDENTITY, verifier.roles());
        Judgement found = judged(given);
        boolean agent = request.form().requesterKind().isAgent();
        if (given.verified()) {
            demandGroundsFor(request, given, agent);
            desk.record(request, found, verifier);
        } else {
            desk.record(request, found, verifier);
            workflow.take(request, RequestAction.DENY_IDENTITY, verifier);
        }
    }

    private void demandGroundsFor(DataSubjectRequest request, DocumentsVerdict given, boolean agent) {
        List<DocumentKind> kinds = records.documents(request.reference()).stream()
                .filter(document -> !document.isDestroyed())
                .flatMap(document -> policy.document(document.kind()).stream())
                .toList();
        EnoughDocuments.objection(agent, given.authorityProved(), kinds).ifPresent(refused -> {
            throw refused;
        });
        if (!AssuranceLevel.A3.satisfies(IdentityStanding.requiredOf(request))) {
            throw new StepRefused(
                    "verification.level.not.reached", "Copies of documents do not reach the level this request needs");
        }
    }

    private static Judgement judged(DocumentsVerdict given) {
        List<CheckedField> fields = fieldsIn(given.checkedFields());
        String note = NoteOnIdentity.of(given.note());
        if (given.verified() && !fields.contains(CheckedField.NAME)) {
            throw new InputRejected("checkedFields", "verification.name.not.checked");
        }
        if (!given.verified() && note == null) {
            throw new InputRejected("note", "verification.note.missing");
        }
        Verdict verdict = given.verified() ? Verdict.VERIFIED : Verdict.NOT_VERIFIED;
        return new Judgement(IdentityDocuments.CODE, verdict, fields, given.authorityProved(), null, note);
    }

    private static List<CheckedField> fieldsIn(Set<String> names) {
        List<CheckedField> fields = Arrays.stream(CheckedField.values())
                .filter(field -> names.contains(field.name()))
                .toList();
        if (fields.size() != names.size()) {
            throw new InputRejected("checkedFields", "verification.checked.field.unknown");
        }
        return fields;
    }
}
