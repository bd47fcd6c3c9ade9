package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.shared.DomainEvent;

/**
 * L-02: the form has arrived, to the second, as evidence of the day from which Art. 39 counts. Like L-01 it carries nothing
 * its sender typed (trust T-12).
 */
@ApplicationScoped
public class ArrivalReceipt implements Notice {

    @Override
    public String template() {
        return "L-02";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.MESSAGE;
    }

    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof RequestReceived;
    }

    @Override
    public boolean isFor(DataSubjectRequest request) {
        return request.channel() == Channel.WEB;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        return Map.of("addressee", new Phrase("notification.addressee.unnamed"));
    }

    @Override
    public List<String> requiredElements() {
        return List.of("reference", "arrivedAt", "statusPage", "organisation.name", "organisation.complaintContact");
    }
}
