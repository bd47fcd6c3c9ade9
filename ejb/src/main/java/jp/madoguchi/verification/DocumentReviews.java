package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.policy.DocumentKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.vault.Vault;
import jp.madoguchi.verification.IdentityEvent.What;
import jp.madoguchi.verification.authority.MinorAlone;
import jp.madoguchi.verification.document.EnoughDocuments;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.method.IdentityDocuments;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** A verifier's look at documents, at the screen or at the counter, and what comes of it (domain 4.2, 4.3, 4.4). */
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

    @Inject
    private AuthorityRecords authorities;

    @Inject
    private Flagging flagging;

    @Inject
    private Clock clock;

    /** A document of another request is as unknown as one that never was. */
    public OpenedDocument open(RequestReference reference, UUID id, Actor verifier) {
        ReceivedDocument document = records.document(reference, id).orElseThrow(RequestNotFound::new);
        desk.tell(
                reference, What.DOCUMENT_VIEWED, verifier, Map.of("document", id.toString(), "kind", document.kind()));
        DocumentReceived received = document.view();
        return new OpenedDocument(received.fileName(), received.mediaType(), vault.open(id));
    }

    public void decide(DataSubjectRequest request, DocumentsVerdict given, Actor verifier) {
        workflow.demandPermitted(request, RequestAction.CONFIRM_IDENTITY, verifier);
        Judgement found =
                judged(request, IdentityDocuments.CODE, given.verified(), given.checkedFields(), given.note());
        DatesRead dates = DatesRead.of(given.dates(), received(request));
        if (given.verified()) {
            demandGroundsFor(request, dates);
            demandOfAge(request, given, verifier);
        }
        keep(request, dates);
        conclude(request, found, verifier);
    }

    /** Records what was found out away from the screen. */
    public void decideByHand(DataSubjectRequest request, HandVerdict given, Actor verifier) {
        workflow.demandPermitted(request, RequestAction.CONFIRM_IDENTITY, verifier);
        if (!desk.standing(request).recordableByHand().contains(String.valueOf(given.method()))) {
            throw new InputRejected("method", "verification.method.not.by.hand");
        }
        if (NoteOnIdentity.of(given.note()) == null) {
            throw new InputRejected("note", "verification.note.missing");
        }
        conclude(
                request,
                judged(request, given.method(), given.verified(), given.checkedFields(), given.note()),
                verifier);
    }

    private void conclude(DataSubjectRequest request, Judgement found, Actor verifier) {
        desk.record(request, found, verifier);
        if (found.verdict() == Verdict.NOT_VERIFIED) {
            workflow.take(request, RequestAction.DENY_IDENTITY, verifier);
        }
    }

    private void demandGroundsFor(DataSubjectRequest request, DatesRead dates) {
        EnoughDocuments.objection(dates.counting()).ifPresent(refused -> {
            throw dates.objections().isEmpty() ? refused : new InputRejected(dates.objections());
        });
        if (!AssuranceLevel.A3.satisfies(desk.standing(request).required())) {
            throw new StepRefused(
                    "verification.level.not.reached", "Copies of documents do not reach the level this request needs");
        }
    }

    private void demandOfAge(DataSubjectRequest request, DocumentsVerdict given, Actor verifier) {
        LocalDate born = TypedDay.of("minorBornOn", given.minorBornOn());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        if (born == null || request.form().requesterKind().isAgent()) {
            return;
        }
        MinorAlone line = new MinorAlone(
                policy.identityRules().filingAloneFrom(), policy.identityRules().majority());
        switch (line.of(born, today)) {
            case TOO_YOUNG ->
                throw new StepRefused(
                        "verification.minor.too.young",
                        "Whoever is younger than %d acts through a parent or guardian"
                                .formatted(line.filingAloneFrom()),
                        line.filingAloneFrom());
            case CHILD_WHO_MAY_FILE -> flagging.raise(request, RequestFlag.CHILD, verifier);
            case OF_AGE -> {}
        }
    }

    private Map<DocumentKind, LocalDate> received(DataSubjectRequest request) {
        Map<DocumentKind, LocalDate> received = new TreeMap<>(Comparator.comparing(DocumentKind::code));
        records.documents(request.reference()).stream()
                .filter(document -> !document.isDestroyed() && request.concernsRequester(document.receivedAt()))
                .forEach(document -> policy.document(document.kind())
                        .ifPresent(kind -> received.merge(
                                kind,
                                document.receivedAt()
                                        .atZone(ClockOfTheOffice.TOKYO)
                                        .toLocalDate(),
                                (one, other) -> one.isAfter(other) ? one : other)));
        return received;
    }

    private void keep(DataSubjectRequest request, DatesRead dates) {
        records.documents(request.reference()).stream()
                .filter(document -> request.concernsRequester(document.receivedAt()))
                .filter(document -> dates.read().containsKey(document.kind()))
                .forEach(document -> document.wasDated(dates.read().get(document.kind())));
    }

    private Judgement judged(
            DataSubjectRequest request, String method, boolean verified, Set<String> checkedFields, String typedNote) {
        List<CheckedField> fields = fieldsIn(checkedFields);
        String note = NoteOnIdentity.of(typedNote);
        if (verified && !fields.contains(CheckedField.NAME)) {
            throw new InputRejected("checkedFields", "verification.name.not.checked");
        }
        if (!verified && note == null) {
            throw new InputRejected("note", "verification.note.missing");
        }
        boolean authority = authorities.latest(request.reference()).isPresent();
        demandComparable(request, fields);
        Verdict verdict = verified ? Verdict.VERIFIED : Verdict.NOT_VERIFIED;
        return new Judgement(method, verdict, fields, authority, null, note);
    }

    // Nobody can have compared what is not on file. An agent's own data never are.
    private void demandComparable(DataSubjectRequest request, List<CheckedField> fields) {
        if (!request.form().requesterKind().isAgent()) {
            records.asked(request.reference())
                    .flatMap(ProofAsked::onFile)
                    .filter(onFile -> fields.stream()
                            .flatMap(field -> field.comparedWith().stream())
                            .anyMatch(attribute -> !onFile.contains(attribute)))
                    .ifPresent(missing -> {
                        throw new InputRejected("checkedFields", "verification.checked.field.not.on.file");
                    });
        }
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
