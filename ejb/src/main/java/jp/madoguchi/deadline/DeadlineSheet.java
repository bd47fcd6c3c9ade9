package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.RequestReference;

/**
 * Every clock of a request as it stands today, and how each date came about.
 *
 * @param suitPossibleFrom first day on which the requester could sue (Art. 39): the fifteenth day after arrival, or the
 *     day of a refusal when that was earlier; empty when nothing asked for can be sued for
 */
public record DeadlineSheet(RequestReference reference, List<ClockFace> clocks, Optional<LocalDate> suitPossibleFrom) {

    public DeadlineSheet {
        clocks = List.copyOf(clocks);
    }

    public Optional<ClockFace> clock(ClockCode code) {
        return clocks.stream().filter(clock -> clock.code().equals(code.code())).findFirst();
    }
}
