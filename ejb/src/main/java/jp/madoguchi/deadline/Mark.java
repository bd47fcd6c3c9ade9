package jp.madoguchi.deadline;

import static jp.madoguchi.request.RequestAction.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.StepTaken;

/** The clocks that run from one step to another, and the steps that end them (domain 6.2). */
enum Mark {
    ACKNOWLEDGEMENT(ClockCode.ACKNOWLEDGEMENT, EnumSet.of(ACKNOWLEDGE)),
    /** Everything missing was asked for, or nothing was missing and the work began. */
    ASKING(ClockCode.ASKING, EnumSet.of(ASK_IDENTITY, ASK_SUPPLEMENT, ASK_FEE, START_SEARCH, REFER)),
    /** Before that when everything is stopped, which is no step of the life cycle: {@link Recording#endStops}. */
    PROVISIONAL_STOP(ClockCode.PROVISIONAL_STOP, EnumSet.of(FINISH_EXECUTION)),
    EXECUTION(ClockCode.EXECUTION, EnumSet.of(FINISH_EXECUTION));

    private final ClockCode clock;
    private final Set<RequestAction> endedBy;

    Mark(ClockCode clock, Set<RequestAction> endedBy) {
        this.clock = clock;
        this.endedBy = endedBy;
    }

    ClockCode clock() {
        return clock;
    }

    boolean isEndedBy(StepTaken step) {
        return endedBy.contains(step.action());
    }

    /** Only execution is begun by a step; the others begin with the arrival. */
    boolean begunBy(StepTaken step) {
        return this == EXECUTION && step.action() == APPROVE;
    }

    static Optional<Mark> endedBy(StepTaken step) {
        return Arrays.stream(values()).filter(mark -> mark.isEndedBy(step)).findFirst();
    }
}
