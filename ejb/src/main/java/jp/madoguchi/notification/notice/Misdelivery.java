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

/** L-27: data went astray (Art. 26(2)): what, when, what has been done, whether the Commission was told. */
@ApplicationScoped
public class Misdelivery implements Notice {

    @Override
    public String template() {
        return "L-27";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "what",
                        new Written(
                                occasion.text("what"), occasion.find("whatEn").orElse(null)),
                "occurredOn", new OnDay(occasion.day("occurredOn")),
                "measures",
                        new Written(
                                occasion.text("measures"),
                                occasion.find("measuresEn").orElse(null)),
                "report",
                        new Phrase(
                                occasion.isTrue("reported")
                                        ? "notification.misdelivery.reported"
                                        : "notification.misdelivery.not.reported"));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "what",
                "occurredOn",
                "measures",
                "report",
                "organisation.name",
                "organisation.complaintContact");
    }
}
