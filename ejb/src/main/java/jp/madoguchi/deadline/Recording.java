package jp.madoguchi.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.deadline.persistence.ClockSegment.State;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.StepTaken;

/** Which segments an arrival begins, and what a step does to those there are (domain 6.2, 6.3). */
final class Recording {

    private static final String ARRIVAL = "ARRIVAL";

    private Recording() {}

    static List<ClockSegment> of(RequestReceived received, Policy policy) {
        List<ClockSegment> started = new ArrayList<>();
        started.add(starting(received, ClockCode.TARGET, promisedTarget(received.kinds(), policy)));
        if (Art39.appliesToAnyOf(received.kinds())) {
            started.add(starting(received, ClockCode.ART39, new Promise(Art39.DAYS, null, Art39.RULE)));
        }
        return started;
    }

    /** The segment that begins when the step hands the ball over; empty when it stays where it is. */
    static Optional<ClockSegment> handOver(StepTaken step, List<ClockSegment> recorded) {
        return WhoseTurn.after(step)
                .map(turn -> turn == WhoseTurn.REQUESTERS ? State.PAUSED : State.RUNNING)
                .flatMap(wanted -> recorded.stream()
                        .filter(segment -> segment.isOpen() && segment.clock().equals(ClockCode.TARGET.code()))
                        .filter(segment -> segment.isPaused() != (wanted == State.PAUSED))
                        .findFirst()
                        .map(segment -> segment.turn(
                                wanted,
                                step.at(),
                                step.action().name(),
                                step.actor().subject())));
    }

    /** Ends every clock, and tells whether one of them stood still. */
    static boolean stop(StepTaken step, List<ClockSegment> recorded) {
        List<ClockSegment> open = recorded.stream().filter(ClockSegment::isOpen).toList();
        open.forEach(segment -> segment.end(step.at()));
        return open.stream().anyMatch(ClockSegment::isPaused);
    }

    private static ClockSegment starting(RequestReceived received, ClockCode clock, Promise promise) {
        return ClockSegment.starting(
                received.reference().value(),
                clock.code(),
                received.at(),
                ARRIVAL,
                received.actor().subject(),
                promise);
    }

    /** Of several kinds in one request, the one promised soonest sets the target. */
    private static Promise promisedTarget(List<RequestKind> kinds, Policy policy) {
        Targets targets = policy.targets();
        RequestKind soonest = kinds.stream()
                .min(Comparator.comparing(kind -> targets.businessDaysByKind().get(kind.name())))
                .orElseThrow();
        return new Promise(
                targets.businessDaysByKind().get(soonest.name()),
                targets.pauseStrategy(),
                "policy %s: targets.businessDaysByKind.%s".formatted(policy.version(), soonest));
    }
}
