package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;

/**
 * Tells everybody who holds the same authority over a data subject that they want different things (domain 4.4; 11, scenario
 * 14). The same words go to each: neither side is told what the other said, wants or where they are.
 */
@ApplicationScoped
public class HoldersDiffer implements Notice {

    @Override
    public String template() {
        return "holders-differ";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        // Without a name it goes to the requester, who is addressed as ever.
        return occasion.find("holder")
                .<Map<String, Object>>map(name -> Map.of("addressee", new Phrase("notification.addressee", name)))
                .orElse(Map.of());
    }

    @Override
    public List<String> requiredElements() {
        return List.of("reference", "date", "addressee", "organisation.name", "organisation.complaintContact");
    }
}
