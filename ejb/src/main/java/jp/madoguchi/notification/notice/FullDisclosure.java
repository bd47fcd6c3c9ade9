package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-09: disclosure in full (Art. 33(2)), with the way to collect the data. */
@ApplicationScoped
public class FullDisclosure implements DecisionNotice {

    @Override
    public String template() {
        return "L-09";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.DISCLOSURE && outcome == ItemOutcome.FULL;
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, "items.parts.sentence", "items.parts.what", "statusPage");
    }
}
