package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-22: whether provision to third parties was stopped (Art. 35(7), Art. 27(2)), to whom, and since when. */
@ApplicationScoped
public class ProvisionStopDecision implements DecisionNotice {

    @Override
    public String template() {
        return "L-22";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return (kind == RequestKind.TP_STOP || kind == RequestKind.OPTOUT_STOP) && Merits.decided(outcome);
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
