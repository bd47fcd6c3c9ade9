package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-11: nothing is disclosed (Art. 33(2) proviso and (3)), with the reasons. */
@ApplicationScoped
public class RefusalOfDisclosure implements DecisionNotice {

    @Override
    public String template() {
        return "L-11";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.DISCLOSURE && (outcome == ItemOutcome.REFUSED || outcome == ItemOutcome.ALT_MEASURE);
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, PARTS);
    }
}
