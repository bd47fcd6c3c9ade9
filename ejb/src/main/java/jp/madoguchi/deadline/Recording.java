package jp.madoguchi.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegment.Promise;
import jp.madoguchi.deadline.persistence.ClockSegment.State;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.StepTaken;

/** Which segments an arrival begins, and what a step does to those there are (domain 6.2, 6.3). */
final class Recording {

    private static final String ARRIVAL = "ARRIVAL";

    private Recording() {}

    /**
     * What a step did.
     *
     * @param begun segments that were not there before
     * @param datesMoved whether a date of the queue may be another one now
     */
    record Outcome(List<ClockSegment> begun, boolean datesMoved) {

        static final Outcome NOTHING = new Outcome(List.of(), false);
    }

    static List<ClockSegment> of(RequestReceived received, Matter matter, Policy policy) {
        List<ClockSegment> started = new ArrayList<>();
        new Promises(policy)
                .onArrival(matter, ClockReading.dayOf(received.at()))
                .forEach((clock, promise) -> started.add(ClockSegment.starting(
                        received.reference().value(),
                        clock,
                        received.at(),
                        ARRIVAL,
                        received.actor().subject(),
                        promise)));
        return started;
    }

    /** Whether a step may concern any clock; when not, what is recorded need not even be read. */
    static boolean concerns(StepTaken step) {
        return step.changedStatus()
                || Mark.endedBy(step).isPresent()
                || WhoseTurn.after(step).isPresent();
    }

    static Outcome follow(StepTaken step, List<ClockSegment> recorded, Policy policy) {
        if (!step.to().isOpen()) {
            return new Outcome(List.of(), stop(step, recorded));
        }
        List<ClockSegment> begun = new ArrayList<>();
        boolean moved = endMarks(step, recorded);
        if (Mark.EXECUTION.begunBy(step)) {
            begun.add(begin(
                    step, recorded, ClockCode.EXECUTION, new Promises(policy).execution(stopsAdvertising(recorded))));
        }
        Optional<WhoseTurn> turn = WhoseTurn.after(step);
        if (turn.isPresent()) {
            List<ClockSegment> handedOver = handOver(step, turn.get(), recorded, policy);
            begun.addAll(handedOver);
            moved |= !handedOver.isEmpty();
        }
        return new Outcome(begun, moved);
    }

    /** Ends every clock, and tells whether a date may stand elsewhere because of it. */
    static boolean stop(StepTaken step, List<ClockSegment> recorded) {
        List<ClockSegment> open = recorded.stream().filter(ClockSegment::isOpen).toList();
        open.forEach(segment -> segment.end(step.at()));
        return open.stream().anyMatch(segment -> segment.isPaused() || isOf(segment, ClockCode.SUPPLEMENT));
    }

    /** Everything that stops has stopped (domain 6.2); tells whether a date may stand elsewhere because of it. */
    static boolean endStops(Instant at, List<ClockSegment> recorded) {
        Optional<ClockSegment> open = open(recorded, ClockCode.PROVISIONAL_STOP);
        open.ifPresent(segment -> segment.end(at));
        return open.isPresent();
    }

    private static boolean endMarks(StepTaken step, List<ClockSegment> recorded) {
        boolean moved = false;
        for (Mark mark : Mark.values()) {
            if (mark.isEndedBy(step)) {
                Optional<ClockSegment> open = open(recorded, mark.clock());
                open.ifPresent(segment -> segment.end(step.at()));
                moved |= open.isPresent() && mark == Mark.PROVISIONAL_STOP;
            }
        }
        return moved;
    }

    /** Pauses or resumes what can be paused, and starts or ends the time that the requester is given. */
    private static List<ClockSegment> handOver(
            StepTaken step, WhoseTurn turn, List<ClockSegment> recorded, Policy policy) {
        List<ClockSegment> begun = new ArrayList<>();
        Awaited awaited = Awaited.after(step.action());
        State wanted = turn == WhoseTurn.REQUESTERS ? State.PAUSED : State.RUNNING;
        ForeignTerms terms = ForeignTerms.of(policy);
        recorded.stream()
                .filter(segment -> segment.isOpen() && segment.isPausable())
                .filter(segment -> segment.isPaused() != (wanted == State.PAUSED))
                .filter(segment -> wanted == State.RUNNING || terms.pauses(segment.clock(), awaited))
                .forEach(segment -> begun.add(segment.turn(
                        wanted, step.at(), step.action().name(), step.actor().subject())));
        Optional<ClockSegment> given = open(recorded, ClockCode.SUPPLEMENT);
        // What is left of the time an agent was given is none of the data subject's, who is asked only now.
        boolean askedAnew = step.action() == RequestAction.TAKE_OVER_BY_PRINCIPAL;
        if (turn == WhoseTurn.OURS || askedAnew) {
            given.ifPresent(segment -> segment.end(step.at()));
        }
        if (turn == WhoseTurn.REQUESTERS && (given.isEmpty() || askedAnew) && awaited != Awaited.NOTHING) {
            begun.add(begin(step, recorded, ClockCode.SUPPLEMENT, new Promises(policy).supplement()));
        }
        return begun;
    }

    /** A clock may run more than once: each letter that asks for something gives its own time to answer. */
    private static ClockSegment begin(StepTaken step, List<ClockSegment> recorded, ClockCode clock, Promise promise) {
        int before =
                (int) recorded.stream().filter(segment -> isOf(segment, clock)).count();
        return ClockSegment.starting(
                step.reference().value(),
                clock.code(),
                before + 1,
                step.at(),
                step.action().name(),
                step.actor().subject(),
                promise);
    }

    private static boolean stopsAdvertising(List<ClockSegment> recorded) {
        return recorded.stream().anyMatch(segment -> isOf(segment, ClockCode.PROVISIONAL_STOP));
    }

    private static Optional<ClockSegment> open(List<ClockSegment> recorded, ClockCode clock) {
        return recorded.stream()
                .filter(segment -> segment.isOpen() && isOf(segment, clock))
                .findFirst();
    }

    private static boolean isOf(ClockSegment segment, ClockCode clock) {
        return segment.clock().equals(clock.code());
    }
}
