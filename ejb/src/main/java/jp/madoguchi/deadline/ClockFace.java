package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * One clock of a request.
 *
 * @param code as {@link ClockCode#code()}, with the regime behind a colon for a foreign one
 * @param dueOn while paused: the day it would be if the requester answered today
 * @param remaining days of the clock's own unit until it is due; negative when that day is past; as of the day it stopped
 *     when it has stopped
 * @param unit code of the days it counts; its title is {@code deadline.unit.<unit>}
 * @param rule what set it, to be read by {@link RuleCitation#of}
 * @param reliable whether the calendar of the year it is due in is loaded
 */
public record ClockFace(
        String code,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean pausable,
        boolean paused,
        boolean stopped,
        int remaining,
        String unit,
        String rule,
        boolean reliable,
        List<CountedSpan> spans) {

    public ClockFace {
        spans = List.copyOf(spans);
    }

    /** The clock it is; all regimes share one. */
    public ClockCode clock() {
        return ClockCode.of(code);
    }

    /** The regime it is kept for, or an empty text. */
    public String regime() {
        return ClockCode.regimeOf(code);
    }
}
