package jp.madoguchi.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/**
 * A request as staff read it.
 *
 * @param version what a decision made on this view must name, so that a stale one is noticed
 * @param closedAt or {@code null} while it is open
 * @param outcome the weakest of its items' outcomes, or {@code null} before it is settled
 * @param permittedActions what the life-cycle table allows this reader now
 * @param procedureVersion of the published procedure it had to follow
 * @param ruleSet code of the state of the law on the day it was received
 * @param appliedPolicyVersion a later privacy policy that is applied because it is better for the requester, or {@code null}
 * @param previous the request this one continues or complains about, or {@code null}
 */
public record RequestView(
        RequestReference reference,
        long version,
        RequestStatus status,
        Language language,
        Instant receivedAt,
        Instant closedAt,
        String policyVersion,
        SubmittedForm form,
        AssuranceLevel requiredLevel,
        List<ItemView> items,
        ItemOutcome outcome,
        Set<RequestAction> permittedActions,
        Channel channel,
        RequestReference previous,
        Set<RequestFlag> flags,
        String procedureVersion,
        String ruleSet,
        String appliedPolicyVersion,
        String appliedPolicyNote)
        implements Serializable {

    /** One item; {@code outcome} is {@code null} until the request is settled. */
    public record ItemView(
            int number, RequestKind kind, ItemScope scope, AssuranceLevel requiredLevel, ItemOutcome outcome)
            implements Serializable {

        static ItemView of(RequestItem item) {
            return new ItemView(
                    item.number(),
                    item.kind(),
                    item.scope(),
                    item.requiredLevel(),
                    item.outcome().orElse(null));
        }
    }

    static RequestView of(DataSubjectRequest request, Actor reader) {
        List<ItemView> items = request.items().stream().map(ItemView::of).toList();
        return new RequestView(
                request.reference(),
                request.version(),
                request.status(),
                request.language(),
                request.receivedAt(),
                request.closedAt().orElse(null),
                request.policyVersion(),
                request.form(),
                request.requiredLevel(),
                items,
                ItemOutcome.weakestOf(request.items().stream()
                                .flatMap(item -> item.outcome().stream())
                                .toList())
                        .orElse(null),
                RequestLifecycle.permittedActions(request.status(), reader.roles()),
                request.channel(),
                request.previousReference().orElse(null),
                request.flags(),
                request.procedureVersion(),
                request.ruleSet(),
                request.appliedPolicyVersion().orElse(null),
                request.appliedPolicyNote().orElse(null));
    }
}
