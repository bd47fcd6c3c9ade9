package jp.madoguchi.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.deadline.TimeInForce.State;
import jp.madoguchi.deadline.persistence.CalendarChanges;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;

/** What a change of calendar or targets does to the dates of open requests, first as a preview, then in earnest. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeOfDates {

    @Inject
    private ClockSegments segments;

    @Inject
    private Requests requests;

    @Inject
    private CalendarChanges changes;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Policy policy;

    @Inject
    private Event<DatesRecounted> recounted;

    @Inject
    private Clock clock;

    /** Every date the change would move today. */
    public List<MovedDate> preview(State before, TimeChange change) {
        Recount recount = recount(before, change);
        List<MovedDate> moves = new ArrayList<>();
        byRequest(segments.ofOpenRequests())
                .forEach(recorded -> moves.addAll(recount.moves(recorded, otherTarget(before, change, recorded))));
        return moves;
    }

    /** Moves them. Each request is kept from taking a step first, and read only then. */
    public void move(State before, TimeChange change, long id, Actor actor, Instant at) {
        Recount recount = recount(before, change);
        for (String open : segments.openRequests()) {
            RequestReference reference = new RequestReference(open);
            requests.findForStep(reference).ifPresent(request -> {
                List<ClockSegment> recorded = segments.of(reference);
                Optional<Promise> otherTarget = otherTarget(before, change, recorded);
                List<MovedDate> moves = recount.moves(recorded, otherTarget);
                ClockReading changed = recount.changed(recorded, otherTarget);
                otherTarget.ifPresent(promise -> promiseAnew(recorded, promise, actor, at));
                if (!moves.isEmpty()) {
                    moves.forEach(moved -> changes.add(id, moved));
                    recounted.fire(new DatesRecounted(reference, id, moves, actor, at));
                    keeper.tell(reference, changed);
                }
            });
        }
    }

    private Recount recount(State before, TimeChange change) {
        return new Recount(before.calendar(), before.with(change).calendar(), ClockReading.dayOf(clock.instant()));
    }

    private static List<List<ClockSegment>> byRequest(List<ClockSegment> all) {
        return List.copyOf(all.stream()
                .collect(Collectors.groupingBy(ClockSegment::reference, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What the target would be promised, where the change touches a kind that the request asks for. */
    private Optional<Promise> otherTarget(State before, TimeChange change, List<ClockSegment> recorded) {
        Optional<ClockSegment> target =
                recorded.stream().filter(Recount::isRunningTarget).findFirst();
        if (target.isEmpty() || change.businessDaysByKind().isEmpty()) {
            return Optional.empty();
        }
        return requests.find(new RequestReference(target.get().reference()))
                .map(ClockKeeper::matter)
                .filter(matter -> matter.kinds().stream().anyMatch(change::changesTargetOf))
                .map(matter -> new Promises(policy, before.with(change).targets()).target(matter))
                .filter(promise ->
                        promise.allowedDays() != target.get().promise().allowedDays());
    }

    private void promiseAnew(List<ClockSegment> recorded, Promise promise, Actor actor, Instant at) {
        recorded.stream()
                .filter(Recount::isRunningTarget)
                .findFirst()
                .map(segment -> segment.promiseAnew(promise, at, "CALENDAR_CHANGE", actor.subject()))
                .ifPresent(segments::add);
    }
}
