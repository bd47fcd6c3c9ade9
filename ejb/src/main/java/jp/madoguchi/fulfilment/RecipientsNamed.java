package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.shared.InputRejected;

/** The recipients that evidence names are those of the policy. */
@ApplicationScoped
public class RecipientsNamed {

    @Inject
    private Policy policy;

    /** Those a form has ticked before anybody chose: who works on our behalf or jointly with us. */
    public Set<String> usual(ExecutionAction action) {
        return action.isPropagated() && action != ExecutionAction.STOP_PROVISION
                ? RecipientsConcerned.onOurBehalf(policy.recipients())
                : Set.of();
    }

    /** @throws InputRejected when one is unknown */
    void check(Evidence evidence) {
        if (evidence.recipients() == null) {
            return;
        }
        List<InputRejected.Violation> unknown = evidence.recipients().stream()
                .filter(code -> policy.recipient(code).isEmpty())
                .map(code -> new InputRejected.Violation("recipients", "fulfilment.recipient.named", List.of(code)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InputRejected(unknown);
        }
    }
}
