package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-10: disclosure in part (Art. 33(2) and (3)), with a reason for each part that is withheld or masked. */
@ApplicationScoped
public class PartialDisclosure implements DecisionNotice {

    @Override
    public String template() {
        return "L-10";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return kind == RequestKind.DISCLOSURE && outcome == ItemOutcome.PARTIAL;
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(Elements.all(COMMON_BLOCK, PARTS), "statusPage");
    }
}
