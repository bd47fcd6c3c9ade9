package jp.madoguchi.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.fee.FeeOwed.Why;
import jp.madoguchi.policy.FeeSchedule;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.ClockOfTheOffice;

/** What a request costs (Art. 38; domain 5.2, G4; 7). */
final class FeeRules {

    /** Calendar days after the end of a request in which it is filed again without a second fee (domain 5.1). */
    static final int FILED_AGAIN_DAYS = 30;

    private static final String ONLINE = "ELECTRONIC";

    private FeeRules() {}

    /** An item as far as its fee depends on it; {@code method} may be absent. */
    record Asked(int item, RequestKind kind, String method, ItemOutcome outcome) {}

    /**
     * @param schedule that was in force, and therefore published, on the day the request arrived
     * @param credit what was paid and kept for the request it continues
     */
    static FeeOwed owed(List<Asked> items, Optional<FeeSchedule> schedule, int credit) {
        if (schedule.isEmpty()) {
            return new FeeOwed(
                    null, null, items.stream().map(item -> charge(item, 0)).toList(), 0, 0, Why.NO_SCHEDULE);
        }
        FeeSchedule counted = schedule.get();
        List<ItemCharge> charges =
                items.stream().map(item -> charge(item, amount(item, counted))).toList();
        int listed = charges.stream()
                .filter(charge -> !charge.hasEnded())
                .mapToInt(ItemCharge::amount)
                .max()
                .orElse(0);
        int credited = Math.min(credit, listed);
        Why why = Why.CHARGED;
        if (listed == 0) {
            why = Why.FREE;
        } else if (credited == listed) {
            why = Why.FILED_AGAIN;
        }
        return new FeeOwed(counted.version(), counted.publishedOn(), charges, listed, credited, why);
    }

    /** Whether a request that arrived then continues, for the fee, one that ended at that moment. */
    static boolean isFiledAgain(Instant earlierEnded, Instant arrived) {
        return earlierEnded != null
                && !dayOf(arrived).isAfter(dayOf(earlierEnded).plusDays(FILED_AGAIN_DAYS));
    }

    /** The words of the fee notice on who does not have to pay. */
    static Titles waiverWords(FeeSchedule schedule, Titles lead, Titles none) {
        if (schedule.waivers().isEmpty()) {
            return none;
        }
        String ja = schedule.waivers().stream().map(each -> each.title().ja()).collect(Collectors.joining("、"));
        String en = schedule.waivers().stream().map(each -> each.title().en()).collect(Collectors.joining("; "));
        return new Titles(lead.ja().formatted(ja), lead.en().formatted(en));
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ClockOfTheOffice.TOKYO).toLocalDate();
    }

    // The schedule refuses other kinds when it is read; a mistake there must still not charge anybody.
    private static int amount(Asked item, FeeSchedule schedule) {
        return FeeSchedule.KINDS_THAT_MAY_BEAR_A_FEE.contains(item.kind().name())
                ? schedule.amount(item.kind().name(), methodOf(item))
                : 0;
    }

    private static ItemCharge charge(Asked item, int amount) {
        return new ItemCharge(item.item(), item.kind(), methodOf(item), amount, item.outcome());
    }

    private static String methodOf(Asked item) {
        return item.method() == null ? ONLINE : item.method();
    }
}
