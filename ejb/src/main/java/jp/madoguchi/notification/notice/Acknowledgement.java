package jp.madoguchi.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.Occasion;
import jp.madoguchi.notification.letter.Said.Phrase;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.shared.DomainEvent;

/** L-01: a request has arrived. Carries nothing its sender typed, because anybody can type anybody's address (trust T-12). */
@ApplicationScoped
public class Acknowledgement implements Notice {

    private final Policy policy;

    @Inject
    public Acknowledgement(Policy policy) {
        this.policy = policy;
    }

    protected Acknowledgement() {
        this(null);
    }

    @Override
    public String template() {
        return "L-01";
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ACKNOWLEDGEMENT;
    }

    @Override
    public boolean isOwedAfter(DomainEvent event) {
        return event instanceof RequestReceived;
    }

    @Override
    public Map<String, Object> particulars(Occasion occasion) {
        int days = occasion.kinds().stream()
                .map(kind -> policy.targets().daysFor(kind.name()))
                .min(Integer::compare)
                .orElse(0);
        return Map.of(
                "addressee", new Phrase("notification.addressee.unnamed"),
                "expected", new Phrase("notification.days.business", String.valueOf(days)));
    }

    @Override
    public List<String> requiredElements() {
        return List.of("reference", "arrivedOn", "kinds", "expected", "statusPage", "organisation.complaintContact");
    }
}
