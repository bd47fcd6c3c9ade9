package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;

/** L-19: a recipient, joint user or processor is told what to do with one record; with no more data than that takes. */
@ApplicationScoped
public class InstructionToRecipient implements Notice {

    @Override
    public String template() {
        return "L-19";
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
                "addressee",
                new Phrase("notification.addressee.organisation", occasion.titles("recipient")),
                "instruction",
                new Phrase("notification.instruction." + occasion.text("action")),
                "record",
                occasion.text("record"),
                "what",
                occasion.list("what"),
                "dueOn",
                new OnDay(occasion.day("dueOn")),
                "confirmation",
                occasion.text("confirmation"));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "instruction",
                "record",
                "what",
                "dueOn",
                "confirmation",
                "organisation.name",
                "organisation.complaintContact");
    }
}
