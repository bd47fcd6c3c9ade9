package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;

/** L-06: a fee is due before the request goes on (Art. 38), from a schedule that was published beforehand. */
@ApplicationScoped
public class FeeNotice implements Notice {

    @Override
    public String template() {
        return "L-06";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ENQUIRY;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "amount",
                new Phrase("notification.yen", occasion.amount("amount")),
                "methods",
                occasion.list("method"),
                "dueOn",
                new OnDay(occasion.day("dueOn")),
                "scheduleVersion",
                occasion.text("scheduleVersion"),
                "publishedOn",
                new OnDay(occasion.day("publishedOn")),
                "waiver",
                occasion.titles("waiver"));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "amount",
                "methods",
                "dueOn",
                "scheduleVersion",
                "publishedOn",
                "waiver",
                "statusPage",
                "organisation.name",
                "organisation.complaintContact");
    }
}
