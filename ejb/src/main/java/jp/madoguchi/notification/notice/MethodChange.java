package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * L-13: disclosure by another method than the one asked for, because that one is difficult (Art. 33(2) and (3)). It goes
 * beside the letter that tells the decision, and so is the one letter for an item no other letter is left without.
 */
@ApplicationScoped
public class MethodChange implements DecisionNotice {

    static final String METHOD_DIFFICULT = "M-DIFF";

    @Override
    public String template() {
        return "L-13";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return false;
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome, Set<String> reasonCodes) {
        return reasonCodes.contains(METHOD_DIFFICULT)
                && (outcome == ItemOutcome.FULL || outcome == ItemOutcome.PARTIAL)
                && (kind == RequestKind.DISCLOSURE || kind == RequestKind.TPR_DISCLOSURE);
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(
                COMMON_BLOCK, "items.methodChange.sentence", "items.methodChange.what", "items.methodChange.reason");
    }
}
