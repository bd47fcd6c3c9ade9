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

/**
 * L-27: data went astray (Art. 26(2), Rule 10): what and when, which data, why, what harm may follow, what has been done, and
 * whether the Commission was told.
 */
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
                "occurredOn", new OnDay(occasion.day("occurredOn")),
                "what", written(occasion, "what"),
                "data", written(occasion, "data"),
                "cause", written(occasion, "cause"),
                "harm", written(occasion, "harm"),
                "measures", written(occasion, "measures"),
                "report",
                        new Phrase(
                                occasion.isTrue("reported")
                                        ? "notification.misdelivery.reported"
                                        : "notification.misdelivery.not.reported"));
    }

    private static Written written(Occasion occasion, String name) {
        return new Written(occasion.text(name), occasion.find(name + "En").orElse(null));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "occurredOn",
                "what",
                "data",
                "cause",
                "harm",
                "measures",
                "report",
                "organisation.name",
                "organisation.complaintContact");
    }
}
