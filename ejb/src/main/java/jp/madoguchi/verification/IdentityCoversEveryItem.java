package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.verification.persistence.IdentityRecords;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * Nothing is searched, submitted or approved before a recorded verdict covers every item (trust T-01, T-02, T-03). The
 * database demands the same of each decision on its own.
 */
@ApplicationScoped
public class IdentityCoversEveryItem implements StepGuard {

    private static final Set<RequestAction> GUARDED =
            EnumSet.of(RequestAction.START_SEARCH, RequestAction.SUBMIT, RequestAction.APPROVE);

    @Inject
    private IdentityRecords records;

    @Override
    public boolean guards(RequestAction action) {
        return GUARDED.contains(action);
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return objection(request, records.coveredItems(request));
    }

    static Optional<StepRefused> objection(DataSubjectRequest request, Collection<Integer> covered) {
        return request.items().stream()
                .map(RequestItem::number)
                .filter(number -> !covered.contains(number))
                .findFirst()
                .map(number -> new StepRefused(
                        "verification.item.not.covered",
                        "No recorded identity verdict covers item %d".formatted(number),
                        number));
    }
}
