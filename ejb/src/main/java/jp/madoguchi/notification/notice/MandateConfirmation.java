package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;

/**
 * Asks a data subject, at the address on file, whether they gave somebody a mandate (domain 4.4). Says nothing of what is
 * asked for, nor whether anything is held.
 */
@ApplicationScoped
public class MandateConfirmation implements Notice {

    @Override
    public String template() {
        return "mandate-confirmation";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    /** It asks whether the requester may ask at all. */
    @Override
    public boolean isForRequester() {
        return false;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "addressee", new Phrase("notification.addressee.registered"),
                "agent", occasion.text("agent"),
                "answerBy", new OnDay(occasion.day("answerBy")));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "agent",
                "answerBy",
                "organisation.name",
                "organisation.complaintContact");
    }
}
