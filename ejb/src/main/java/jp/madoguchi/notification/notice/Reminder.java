package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;

/** L-07: something asked for has not arrived yet; names it and the last day. */
@ApplicationScoped
public class Reminder implements Notice {

    @Override
    public String template() {
        return "L-07";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ENQUIRY;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "what", new Phrase("notification.reminder." + occasion.text("what")),
                "lastOn", new OnDay(occasion.day("lastOn")));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "what",
                "lastOn",
                "statusPage",
                "organisation.name",
                "organisation.complaintContact");
    }
}
