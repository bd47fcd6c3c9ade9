package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Written;
import jp.madoguchi.policy.Policy;

/** L-03: something is missing (Art. 37(1)); the words are the staff's. Narrowing stays optional (Art. 37(2)). */
@ApplicationScoped
public class RequestToComplete implements Notice {

    private final Policy policy;

    @Inject
    public RequestToComplete(Policy policy) {
        this.policy = policy;
    }

    protected RequestToComplete() {
        this(null);
    }

    @Override
    public String template() {
        return "L-03";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ENQUIRY;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "defects", new Written(occasion.text("defects")),
                "answerBy", new OnDay(occasion.on().plusDays(policy.targets().supplementDays())));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference", "date", "addressee", "defects", "answerBy", "statusPage", "organisation.complaintContact");
    }
}
