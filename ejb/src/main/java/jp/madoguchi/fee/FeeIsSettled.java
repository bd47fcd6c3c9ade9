package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** The fee gate (domain 5.2, G4): the search waits until the published fee is paid or waived. */
@ApplicationScoped
public class FeeIsSettled implements StepGuard {

    @Inject
    private FeesOfRequests fees;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.START_SEARCH;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objectionTo(fees.owed(request), fees.account(request));
    }

    static Optional<StepRefused> objectionTo(FeeOwed owed, FeeAccount account) {
        int outstanding = account.outstanding(owed);
        return outstanding == 0
                ? Optional.empty()
                : Optional.of(new StepRefused(
                        "fee.not.settled",
                        "A fee of %d yen is neither paid nor waived".formatted(outstanding),
                        outstanding));
    }
}
