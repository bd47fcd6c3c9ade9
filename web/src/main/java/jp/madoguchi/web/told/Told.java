package jp.madoguchi.web.told;

import java.util.List;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.notification.LetterSent;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestStatus;

/**
 * Where a request stands as far as its requester may be told: an outcome only once its notice has gone out. A request
 * closes when its letters have left; one that is rejected ends before, and until L-15 has left nothing but that a notice is
 * on its way is told of it.
 */
public record Told(RequestStatus status, List<RequesterView.Item> items) {

    private static final String REJECTION = "L-15";

    public Told {
        items = List.copyOf(items);
    }

    public static Told of(RequesterView view, List<LetterSent> letters) {
        boolean rejected = view.items().stream().anyMatch(item -> item.outcome() == ItemOutcome.REJECTED);
        boolean letterHasLeft =
                letters.stream().anyMatch(letter -> letter.template().equals(REJECTION));
        if (!rejected || letterHasLeft) {
            return new Told(view.status(), view.items());
        }
        List<RequesterView.Item> silent = view.items().stream()
                .map(item -> new RequesterView.Item(item.number(), item.kind(), null))
                .toList();
        return new Told(RequestStatus.NOTICE, silent);
    }
}
