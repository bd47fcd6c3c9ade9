package jp.madoguchi.refusal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.refusal.persistence.EarlierItem;
import jp.madoguchi.refusal.persistence.EarlierRequests;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.RequestWorkflow;

/**
 * Opens a look at abuse when the same is asked again and again (domain 11, scenario 17). It raises a flag and nothing
 * else: volume alone refuses nothing, and whoever finds that a look is not needed lowers it again.
 */
@ApplicationScoped
class AbuseReviewOpens {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private EarlierRequests earlier;

    @Inject
    private Policy policy;

    /** After everybody who keeps a row for a new request, because the flag is a step that they observe too. */
    void onArrival(@Observes @Priority(450) RequestReceived received) {
        DataSubjectRequest request = workflow.open(received.reference());
        List<EarlierItem> before = earlier.itemsBefore(request);
        int identical = request.items().stream()
                .map(item -> IdenticalRequests.among(before, item, request.receivedAt(), policy.abuseReview()))
                .filter(EarlierAsking::callsForAbuseReview)
                .mapToInt(EarlierAsking::inWindowWithThisOne)
                .max()
                .orElse(0);
        if (identical > 0) {
            workflow.take(
                    request,
                    RequestAction.SET_FLAG,
                    Actor.system(),
                    Map.of("flag", RequestFlag.ABUSE_REVIEW.name(), "identical", String.valueOf(identical)));
            request.raise(RequestFlag.ABUSE_REVIEW);
        }
    }
}
