package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.fee.persistence.FeeEntries;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestReference;

/** Brings a request, the schedule of its day of receipt and the ledger together. */
@ApplicationScoped
class FeesOfRequests {

    @Inject
    private Policy policy;

    @Inject
    private FeeEntries entries;

    @Inject
    private Requests requests;

    public FeeOwed owed(DataSubjectRequest request) {
        List<FeeRules.Asked> items =
                request.items().stream().map(FeesOfRequests::asked).toList();
        return FeeRules.owed(items, schedule(request), credit(request));
    }

    public FeeAccount account(DataSubjectRequest request) {
        return entries.of(request.reference());
    }

    public int outstanding(DataSubjectRequest request) {
        return account(request).outstanding(owed(request));
    }

    public Optional<FeeSchedule> schedule(DataSubjectRequest request) {
        return policy.feeScheduleOn(FeeRules.dayOf(request.receivedAt()));
    }

    /** What was paid and kept for the request it continues, when that had ended shortly before. */
    private int credit(DataSubjectRequest request) {
        return request.previousReference()
                .map(earlier -> credit(earlier, request.receivedAt()))
                .orElse(0);
    }

    public int credit(RequestReference continued, Instant arrived) {
        return requests.find(continued)
                .filter(earlier -> FeeRules.isFiledAgain(earlier.closedAt().orElse(null), arrived))
                .map(earlier -> entries.of(earlier.reference()).kept())
                .orElse(0);
    }

    private static FeeRules.Asked asked(RequestItem item) {
        return new FeeRules.Asked(
                item.number(),
                item.kind(),
                item.scope().method(),
                item.outcome().orElse(null));
    }
}
