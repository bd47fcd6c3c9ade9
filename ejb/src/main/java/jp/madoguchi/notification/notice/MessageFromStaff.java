package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Written;

/** A message a member of staff wrote to the requester. */
@ApplicationScoped
public class MessageFromStaff implements Notice {

    @Override
    public String template() {
        return "message-from-staff";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("message", new Written(occasion.text("message")));
    }

    @Override
    public List<String> requiredElements() {
        return List.of("reference", "date", "addressee", "message", "statusPage", "organisation.complaintContact");
    }
}
