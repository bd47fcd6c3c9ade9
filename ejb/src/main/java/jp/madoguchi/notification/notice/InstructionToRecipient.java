package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("addressee", new Phrase("notification.addressee.organisation", occasion.titles("recipient")));
        said.put("record", occasion.text("record"));
        said.put("what", occasion.list("what"));
        said.put("dueOn", new OnDay(occasion.day("dueOn")));
        said.put("confirmation", occasion.text("confirmation"));
        String action = occasion.text("action");
        Optional<String> corrected = occasion.find("corrected");
        corrected.ifPresent(value -> said.put("corrected", value));
        // Something taken out has no value to put in its place.
        boolean takenOut = action.equals("CORRECT") && corrected.isEmpty();
        said.put("instruction", new Phrase("notification.instruction." + action + (takenOut ? ".deletion" : "")));
        return said;
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
