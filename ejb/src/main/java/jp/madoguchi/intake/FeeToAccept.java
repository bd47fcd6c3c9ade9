package jp.madoguchi.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import jp.madoguchi.intake.Submission.ItemAsked;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Policy;

/**
 * What is charged for what somebody asks, by the schedule published for the day (Art. 38, Art. 32(1)(iii); domain 3.8: asked
 * only if a published fee applies).
 *
 * @param amount yen including tax, more than 0; several items owe the highest of their amounts, once
 * @param credited what was paid for the request it continues, and is taken off already
 */
public record FeeToAccept(int amount, int credited, String scheduleVersion, LocalDate publishedOn)
        implements Serializable {

    /** What names no method is answered online, which is never the dearer way. */
    private static final String ONLINE = "ELECTRONIC";

    /**
     * Empty when nothing that is asked for costs anything, or all of it was paid for the request it continues.
     *
     * @param credit what was paid for that one and counts for this; asked for only where something is charged
     */
    public static Optional<FeeToAccept> of(List<ItemAsked> items, Policy policy, LocalDate day, IntSupplier credit) {
        return policy.feeScheduleOn(day).flatMap(schedule -> of(items, schedule, credit));
    }

    private static Optional<FeeToAccept> of(List<ItemAsked> items, FeeSchedule schedule, IntSupplier credit) {
        int amount = items.stream()
                .filter(item -> item != null && item.kind() != null)
                .mapToInt(item -> schedule.amount(item.kind().name(), methodOf(item)))
                .max()
                .orElse(0);
        if (amount == 0) {
            return Optional.empty();
        }
        int credited = Math.min(amount, credit.getAsInt());
        return credited == amount
                ? Optional.empty()
                : Optional.of(new FeeToAccept(amount - credited, credited, schedule.version(), schedule.publishedOn()));
    }

    private static String methodOf(ItemAsked item) {
        return item.scope() == null || item.scope().method() == null
                ? ONLINE
                : item.scope().method();
    }
}
