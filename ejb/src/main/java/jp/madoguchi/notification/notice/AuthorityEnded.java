package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;

/** L-26: an agent's authority has ended (domain 5.2, G11); delivery to the agent stops. */
@ApplicationScoped
public class AuthorityEnded implements Notice {

    @Override
    public String template() {
        return "L-26";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        String reason = occasion.text("reason");
        return Map.of(
                "reason", new Phrase("notification.authority.ended." + reason),
                "continued", new Phrase("notification.authority.continued." + reason),
                "endedOn", new OnDay(occasion.day("endedOn")));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "reason",
                "continued",
                "endedOn",
                "organisation.name",
                "organisation.complaintContact");
    }
}
