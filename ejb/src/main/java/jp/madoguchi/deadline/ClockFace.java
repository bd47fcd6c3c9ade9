package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * One clock of a request.
 *
 * @param code as {@link ClockCode#code()}; its title is {@code deadline.clock.<code>}
 * @param dueOn while paused: the day it would be if the requester answered today
 * @param remaining days of the clock's own unit until it is due; negative when that day is past; as of the day it stopped
 *     when it has stopped
 */
public record ClockFace(
        String code,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean pausable,
        boolean paused,
        boolean stopped,
        int remaining,
        List<CountedSpan> spans) {

    public ClockFace {
        spans = List.copyOf(spans);
    }
}
