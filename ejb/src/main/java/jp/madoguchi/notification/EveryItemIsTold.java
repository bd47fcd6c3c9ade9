package jp.madoguchi.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotices;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** Closing needs a delivered notice for every item (domain 5.2, G9). */
@ApplicationScoped
public class EveryItemIsTold implements StepGuard {

    @Inject
    private PendingNotices pending;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.CLOSE;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        List<Integer> untold = untold(request, pending.of(request.reference()));
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        String numbers = untold.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(new StepRefused(
                "notification.items.untold", "No delivered letter tells how these items ended: " + numbers, numbers));
    }

    /** The items of which no letter that has arrived tells how they ended. */
    static List<Integer> untold(DataSubjectRequest request, Collection<PendingNotice> notices) {
        return request.items().stream()
                .map(RequestItem::number)
                .filter(number -> notices.stream()
                        .noneMatch(notice -> notice.state() == NoticeState.SENT && notice.tells(number)))
                .toList();
    }
}
