package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;

/** The code that proves who reads the registered mail box (domain 4.1, A1). Names nobody: the box may be a stranger's. */
@ApplicationScoped
public class OneTimeCode implements Notice {

    private static final String MINUTES = "10";

    @Override
    public String template() {
        return "one-time-code";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.SECRET;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "addressee", new Phrase("notification.addressee.registered"),
                "code", occasion.text("code"),
                "validity",
                        new Phrase(
                                "notification.minutes", occasion.find("minutes").orElse(MINUTES)));
    }

    @Override
    public List<String> requiredElements() {
        return List.of("reference", "code", "validity", "organisation.complaintContact");
    }
}
