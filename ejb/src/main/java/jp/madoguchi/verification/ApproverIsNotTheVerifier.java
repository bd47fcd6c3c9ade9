package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.verification.persistence.RecordedVerdict;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** Whoever gave a verdict on the identity does not also approve or reject alone (domain 5.2, G3; trust T-17). */
@ApplicationScoped
public class ApproverIsNotTheVerifier implements StepGuard {

    @Inject
    private IdentityRecords records;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.APPROVE || action == RequestAction.REJECT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objection(
                actor,
                records.verdicts(request.reference()).stream()
                        .map(RecordedVerdict::decidedBy)
                        .toList());
    }

    static Optional<StepRefused> objection(Actor actor, Collection<String> verifiers) {
        return verifiers.stream()
                .filter(actor::isSamePersonAs)
                .findFirst()
                .map(same -> new StepRefused(
                        "verification.approver.is.the.verifier",
                        "Whoever verified the identity may not decide on this request as well"));
    }
}
