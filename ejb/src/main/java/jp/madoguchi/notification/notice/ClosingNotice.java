package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;

/**
 * L-24 at the end of the proceedings: what was carried out, and when the identity documents are destroyed. Only where
 * something was carried out; whoever got nothing has been told so, and a second letter would tell one kind of nothing from
 * another (domain 2.6).
 */
@ApplicationScoped
public class ClosingNotice implements Notice {

    private static final Set<ItemOutcome> CARRIED_OUT =
            EnumSet.of(ItemOutcome.FULL, ItemOutcome.PARTIAL, ItemOutcome.ALT_MEASURE);

    private final Policy policy;

    @Inject
    public ClosingNotice(Policy policy) {
        this.policy = policy;
    }

    protected ClosingNotice() {
        this(null);
    }

    @Override
    public String template() {
        return "L-24-closing";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public boolean tellsOutcomes() {
        return true;
    }

    /** Not after a death, when nobody is written to. */
    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof StepTaken step && step.action() == RequestAction.CLOSE;
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return CARRIED_OUT.contains(outcome) && !Completion.WITHOUT_A_LETTER_OF_THEIR_OWN.contains(kind);
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("destroyedBy", Destruction.ofIdentityDocuments(policy, occasion.on()));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "items.kind",
                "items.outcome",
                "items.parts.sentence",
                "items.parts.what",
                "destroyedBy",
                "organisation.name",
                "organisation.complaintContact");
    }
}
