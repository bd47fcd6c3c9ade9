package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Role;
import jp.madoguchi.verification.persistence.AuthorityRecords;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.ProofAsked;
import jp.madoguchi.verification.persistence.ReceivedDocument;
import jp.madoguchi.verification.persistence.RecordedAuthority;
import jp.madoguchi.verification.persistence.RecordedDestruction;
import jp.madoguchi.verification.persistence.RecordedObjection;
import jp.madoguchi.verification.persistence.RecordedVerdict;

/** Puts together what is known about how surely a requester is known, for one reader or the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IdentityFiles {

    @Inject
    private IdentityRecords records;

    @Inject
    private AuthorityRecords authorities;

    @Inject
    private Policy policy;

    @Inject
    private IdentityDesk desk;

    @Inject
    private FactorDesk factors;

    /** As staff read it. What the customer's account says is for the verifier alone. */
    public IdentityFile forStaff(DataSubjectRequest request, Actor reader) {
        Optional<ProofAsked> asked = records.asked(request.reference());
        boolean verifier = reader.is(Role.IDENTITY_VERIFIER);
        List<VerdictRecorded> verdicts = verdicts(request)
                .map(verdict -> verifier ? verdict : verdict.withoutAccount())
                .toList();
        return file(
                request,
                proofAwaited(request),
                documents(request).toList(),
                destroyed(request).toList(),
                verdicts,
                asked.map(ProofAsked::unmatchedChannel).orElse(false),
                asked.flatMap(ProofAsked::addressOnFile).orElse(null),
                asked.flatMap(ProofAsked::note).orElse(null),
                asked.map(ProofAsked::lookedUp).orElseGet(LookedUp::nothing),
                authorities(request),
                objections(request));
    }

    /**
     * As the requester reads it: nothing that was looked up about the data subject is in it (domain 5.2, G1). The ways to
     * show once more who they are come after identity is proved, when whether an address is on file is no secret any more.
     */
    public IdentityFile forRequester(DataSubjectRequest request, ReceiptHolder holder) {
        List<VerdictRecorded> verdicts = verdicts(request)
                .filter(verdict -> request.concernsRequester(verdict.decidedAt()))
                .map(VerdictRecorded::forRequester)
                .toList();
        List<MethodOffered> methods =
                factors.isAskedOf(request) ? factors.offered(request, holder) : proofAwaited(request);
        List<DestroyedDocument> destroyed = destroyed(request)
                .filter(document -> request.concernsRequester(document.at()))
                .map(DestroyedDocument::forRequester)
                .toList();
        List<DocumentReceived> documents = documents(request)
                .filter(document -> request.concernsRequester(document.receivedAt()))
                .toList();
        return file(request, methods, documents, destroyed, verdicts, false, null, null, null, List.of(), List.of());
    }

    private List<MethodOffered> proofAwaited(DataSubjectRequest request) {
        return desk.isProofAwaited(request) ? desk.standing(request).offered() : List.of();
    }

    private IdentityFile file(
            DataSubjectRequest request,
            List<MethodOffered> methods,
            List<DocumentReceived> documents,
            List<DestroyedDocument> destroyed,
            List<VerdictRecorded> verdicts,
            boolean unmatchedChannel,
            String addressOnFile,
            String note,
            LookedUp lookedUp,
            List<AgentAuthority> authorityRecords,
            List<AuthorityObjection> objections) {
        IdentityStanding standing = desk.standing(request);
        return new IdentityFile(
                standing.required(),
                standing.reached(),
                desk.isCovered(request),
                methods,
                documents,
                destroyed,
                verdicts,
                unmatchedChannel,
                addressOnFile,
                note,
                lookedUp,
                authorityRecords,
                objections,
                plan(request));
    }

    private List<AgentAuthority> authorities(DataSubjectRequest request) {
        return request.form().requesterKind().isAgent() || request.takenOverAt().isPresent()
                ? authorities.of(request.reference()).stream()
                        .map(RecordedAuthority::view)
                        .toList()
                : List.of();
    }

    private List<AuthorityObjection> objections(DataSubjectRequest request) {
        return request.form().requesterKind().isAgent() || request.takenOverAt().isPresent()
                ? authorities.objections(request.reference()).stream()
                        .map(RecordedObjection::view)
                        .toList()
                : List.of();
    }

    private DestructionPlan plan(DataSubjectRequest request) {
        LocalDate dueOn = new DocumentPeriod(policy.retention(RetentionRule.Kept.IDENTITY_IMAGE))
                .end(request)
                .map(end -> LocalDate.ofInstant(end, ClockOfTheOffice.TOKYO))
                .orElse(null);
        return new DestructionPlan(dueOn, DocumentPeriod.isHeld(request));
    }

    private Stream<DocumentReceived> documents(DataSubjectRequest request) {
        return records.documents(request.reference()).stream().map(ReceivedDocument::view);
    }

    private Stream<DestroyedDocument> destroyed(DataSubjectRequest request) {
        return records.destructions(request.reference()).stream().map(RecordedDestruction::view);
    }

    private Stream<VerdictRecorded> verdicts(DataSubjectRequest request) {
        return records.verdicts(request.reference()).stream().map(RecordedVerdict::view);
    }
}
