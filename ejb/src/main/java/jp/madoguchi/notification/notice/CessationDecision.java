package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-21: whether use was stopped or data were erased (Art. 35(7)), and what is done instead. */
@ApplicationScoped
public class CessationDecision implements DecisionNotice {

    @Override
    public String template() {
        return "L-21";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return (kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE) && Merits.decided(outcome);
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("title", Merits.title(template(), occasion));
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, PARTS);
    }
}
