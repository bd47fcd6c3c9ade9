package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.notification.letter.Said.Written;

/** L-20: a person whom a record also concerns is asked for an opinion (modelled on Art. 86); does not name the requester. */
@ApplicationScoped
public class ThirdPersonConsulted implements Notice {

    @Override
    public String template() {
        return "L-20";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public boolean isForRequester() {
        return false;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "addressee", new Phrase("notification.addressee.concerned"),
                "concerns",
                        new Written(
                                occasion.text("concerns"),
                                occasion.find("concernsEn").orElse(null)),
                "answerBy", new OnDay(occasion.day("answerBy")));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "concerns",
                "answerBy",
                "organisation.name",
                "organisation.complaintContact");
    }
}
