package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.document.NoteOnIdentity;
import jp.madoguchi.verification.method.CustomerLogIn;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.RecordedVerdict;
import jp.madoguchi.workflow.StepRefused;

/** A verifier's look at a log-in whose name or address left a doubt (domain 4.2: never refused automatically). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LogInReviews {

    @Inject
    private IdentityRecords records;

    @Inject
    private IdentityDesk desk;

    public void review(DataSubjectRequest request, LogInReview review, Actor verifier) {
        RequestLifecycle.next(request.status(), RequestAction.CONFIRM_IDENTITY, verifier.roles());
        String note = NoteOnIdentity.of(review.note());
        if (!review.accepted() && note == null) {
            throw new InputRejected("note", "verification.note.missing");
        }
        Verdict verdict = review.accepted() ? Verdict.VERIFIED : Verdict.NOT_VERIFIED;
        String accountName = waiting(request).view().accountName();
        desk.record(
                request,
                new Judgement(CustomerLogIn.CODE, verdict, List.of(CheckedField.NAME), false, accountName, note),
                verifier);
    }

    private RecordedVerdict waiting(DataSubjectRequest request) {
        return records.verdicts(request.reference()).stream()
                .filter(verdict -> verdict.method().equals(CustomerLogIn.CODE))
                .reduce((earlier, later) -> later)
                .filter(latest -> latest.verdict() == Verdict.NEEDS_REVIEW)
                .orElseThrow(() -> new StepRefused(
                        "verification.no.log.in.waiting", "No log-in of this request is waiting to be looked at"));
    }
}
