package jp.madoguchi.deadline;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.Requests;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;

/** Records when each clock ran and when it stood still, in the transaction of the arrival or step that caused it. */
@ApplicationScoped
class ClockKeeper {

    private static final int AFTER_TRAIL_AND_QUEUE = 300;

    /** By its name in the trail: what is carried out is told by a context that this one does not know. */
    static final String STOPS_CARRIED_OUT = "STOPS_CARRIED_OUT";

    @Inject
    private ClockSegments segments;

    @Inject
    private Requests requests;

    @Inject
    private DayCounts dayCounts;

    @Inject
    private Policy policy;

    @Inject
    private Event<DueDatesMoved> dueDatesMoved;

    void start(@Observes @Priority(AFTER_TRAIL_AND_QUEUE) RequestReceived received) {
        DataSubjectRequest request = requests.find(received.reference()).orElseThrow(RequestNotFound::new);
        List<ClockSegment> started = Recording.of(received, matter(request), policy);
        started.forEach(segments::add);
        tell(received.reference(), started, received.at());
    }

    void follow(@Observes @Priority(AFTER_TRAIL_AND_QUEUE) StepTaken step) {
        if (Recording.concerns(step)) {
            List<ClockSegment> recorded = new ArrayList<>(segments.of(step.reference()));
            Recording.Outcome outcome = Recording.follow(step, recorded, policy);
            outcome.begun().forEach(segments::add);
            recorded.addAll(outcome.begun());
            if (outcome.datesMoved()) {
                tell(step.reference(), recorded, step.at());
            }
        }
    }

    void follow(@Observes @Priority(AFTER_TRAIL_AND_QUEUE) DomainEvent event) {
        if (STOPS_CARRIED_OUT.equals(event.name())) {
            List<ClockSegment> recorded = segments.of(event.reference());
            if (Recording.endStops(event.at(), recorded)) {
                tell(event.reference(), recorded, event.at());
            }
        }
    }

    static Matter matter(DataSubjectRequest request) {
        return new Matter(
                request.items().stream().map(Matter.Wish::of).toList(),
                request.channel() == Channel.PAPER,
                request.form().regimes());
    }

    /** Tells the dates of a paused request as of another day; those of a running one do not depend on the day. */
    public void tellAgain(RequestReference reference, Instant at) {
        List<ClockSegment> recorded = segments.of(reference);
        if (recorded.stream().anyMatch(segment -> segment.isOpen() && segment.isPaused())) {
            tell(reference, recorded, at);
        }
    }

    private void tell(RequestReference reference, List<ClockSegment> recorded, Instant at) {
        tell(reference, new ClockReading(recorded, ClockReading.dayOf(at), dayCounts));
    }

    /** Tells the dates of a request as they were read. */
    public void tell(RequestReference reference, ClockReading reading) {
        dueDatesMoved.fire(new DueDatesMoved(
                reference,
                reading.targetOn(),
                reading.art39On().orElse(null),
                reading.paused(),
                reading.answerBy().orElse(null)));
    }
}
