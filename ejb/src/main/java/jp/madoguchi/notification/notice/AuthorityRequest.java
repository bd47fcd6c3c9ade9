package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.OnDay;
import jp.madoguchi.notification.letter.Said.Phrase;

/** L-05: proof that the agent may act is needed (Art. 37(3), Cabinet Order 13). */
@ApplicationScoped
public class AuthorityRequest implements Notice {

    @Override
    public String template() {
        return "L-05";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ENQUIRY;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of(
                "documents", occasion.list("documents"),
                "answerBy", new OnDay(occasion.day("answerBy")),
                "delivery",
                        new Phrase(
                                occasion.isTrue("deliveredToPrincipalOnly")
                                        ? "notification.delivery.principal.only"
                                        : "notification.delivery.principal.possible"));
    }

    @Override
    public List<String> requiredElements() {
        return List.of(
                "reference",
                "date",
                "addressee",
                "documents",
                "answerBy",
                "delivery",
                "statusPage",
                "organisation.name",
                "organisation.complaintContact");
    }
}
