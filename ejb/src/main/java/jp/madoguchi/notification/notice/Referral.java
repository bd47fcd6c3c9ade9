package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/** L-18: somebody else is to be asked: an organisation's administrator, an entruster, the one responsible for a joint use. */
@ApplicationScoped
public class Referral implements DecisionNotice {

    @Override
    public String template() {
        return "L-18";
    }

    @Override
    public boolean concerns(RequestKind kind, ItemOutcome outcome) {
        return outcome == ItemOutcome.REDIRECTED;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        Map<String, Object> said = new LinkedHashMap<>();
        if (occasion.find("code").isEmpty()) {
            // Decided item by item: the draft says with each whom to ask.
            said.put("why", new Phrase("notification.referral.decided"));
            return said;
        }
        String code = occasion.text("code");
        said.put("why", new Phrase("notification.referral." + code));
        // An organisation that wants its contract kept secret is not named.
        if (occasion.isTrue("confidential")) {
            said.put("whom", new Phrase("notification.referral.confidential." + code));
        } else {
            said.put("whom", occasion.titles("organisation"));
            occasion.findTitles("contact").ifPresent(contact -> said.put("contact", contact));
        }
        said.put("remaining", occasion.list("remaining"));
        return said;
    }

    @Override
    public List<String> requiredElements() {
        return Elements.all(COMMON_BLOCK, "why", "whom", "contact", "remaining");
    }
}
