package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;

/**
 * Acknowledges that a data subject goes on with what their agent began, with the receipt code by which they come back
 * (domain 4.4). Names nobody and confirms nothing, for who reads it is proved only afterwards (domain 5.2, G1).
 */
@ApplicationScoped
public class TakenOver implements Notice {

    @Override
    public String template() {
        return "taken-over";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.SECRET;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "addressee",
                new Phrase("notification.addressee.takenOver"),
                "receiptCode",
                occasion.text("receiptCode"));
    }

    @Override
    public List<String> requiredElements() {
        return List.of("reference", "receiptCode", "statusPage", "organisation.name", "organisation.complaintContact");
    }
}
