package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-25: the answer to a complaint (Art. 40): findings, measures, and where else to turn. */
@ApplicationScoped
public class ComplaintReply implements DecisionNotice {

    @Override
    public String template() {
        return "L-25";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.COMPLAINT && Merits.decided(outcome);
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, PARTS);
    }
}
