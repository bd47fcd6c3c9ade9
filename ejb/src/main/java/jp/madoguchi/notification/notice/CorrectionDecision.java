package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-14: whether and how the data were corrected (Art. 34(3)), with the content of the correction or the result of the inquiry. */
@ApplicationScoped
public class CorrectionDecision implements DecisionNotice {

    @Override
    public String template() {
        return "L-14";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.CORRECTION && Merits.decided(outcome);
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("title", Merits.title(template(), occasion));
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(
                Elements.all(COMMON_BLOCK, PARTS), "items.corrections.after", "items.corrections.on", "items.told");
    }
}
