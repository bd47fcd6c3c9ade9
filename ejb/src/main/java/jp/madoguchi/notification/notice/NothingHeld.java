package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-12: there is no retained personal data subject to the request (Art. 33(3)); the same words whatever the cause (domain 2.6). */
@ApplicationScoped
public class NothingHeld implements DecisionNotice {

    @Override
    public String template() {
        return "L-12";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return outcome == ItemOutcome.NOT_HELD;
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, "notHeld", "items.searched");
    }
}
