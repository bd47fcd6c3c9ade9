package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-23: the records of provision to third parties (Art. 33(5)): the items the law has recorded and nothing else. */
@ApplicationScoped
public class ProvisionRecords implements DecisionNotice {

    @Override
    public String template() {
        return "L-23";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.TPR_DISCLOSURE && Merits.decided(outcome);
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("title", Merits.title(template(), occasion));
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(Elements.all(COMMON_BLOCK, PARTS), "statusPage");
    }
}
