package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-08: the purposes of use, or the decision not to notify them (Art. 32(2) and (3)). */
@ApplicationScoped
public class PurposeNotice implements DecisionNotice {

    @Override
    public String template() {
        return "L-08";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.PURPOSE_NOTICE && Merits.decided(outcome);
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
