package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * L-24: what was done, for the kinds of request the Act has no decision for and domain 8.2 no letter of their own: answers,
 * settings, consents, what an organisation's administrator instructs, and whatever this office offers besides.
 */
@ApplicationScoped
public class Completion implements DecisionNotice {

    static final Set<RequestKind> WITHOUT_A_LETTER_OF_THEIR_OWN = EnumSet.complementOf(EnumSet.of(
            RequestKind.PURPOSE_NOTICE,
            RequestKind.DISCLOSURE,
            RequestKind.TPR_DISCLOSURE,
            RequestKind.CORRECTION,
            RequestKind.USE_STOP,
            RequestKind.ERASURE,
            RequestKind.TP_STOP,
            RequestKind.OPTOUT_STOP,
            RequestKind.COMPLAINT));

    private final Policy policy;

    @Inject
    public Completion(Policy policy) {
        this.policy = policy;
    }

    protected Completion() {
        this(null);
    }

    @Override
    public String template() {
        return "L-24";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return WITHOUT_A_LETTER_OF_THEIR_OWN.contains(kind) && Merits.decided(outcome);
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("destroyedBy", Destruction.ofIdentityDocuments(policy, occasion.on()));
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(Elements.all(COMMON_BLOCK, PARTS), "destroyedBy");
    }
}
