package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Written;

/** L-16: the answer takes longer; the new day, the reason, and what can be had meanwhile. */
@ApplicationScoped
public class ExtensionNotice implements Notice {

    @Override
    public String template() {
        return "L-16";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "oldDueOn", new OnDay(occasion.day("oldDueOn")),
                "newDueOn", new OnDay(occasion.day("newDueOn")),
                "reason",
                        new Written(
                                occasion.text("reason"),
                                occasion.find("reasonEn").orElse(null)));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "oldDueOn",
                "newDueOn",
                "reason",
                "statusPage",
                "organisation.name",
                "organisation.complaintContact");
    }
}
