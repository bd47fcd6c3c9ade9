package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is charged (Art. 38), as it was made known beforehand (Art. 32(1)(iii)).
 *
 * @param amounts yen including tax by kind of request, then by method of disclosure; what is not there costs nothing
 * @param payment how it can be paid, in the words of the letter
 * @param waivers for which reasons it is not collected
 * @param refund after which outcomes it is given back
 */
public record FeeSchedule(
        String version,
        LocalDate publishedOn,
        LocalDate effectiveFrom,
        Map<String, Map<String, Integer>> amounts,
        List<Titles> payment,
        List<FeeWaiver> waivers,
        Refund refund)
        implements Dated, Serializable {

    /** Art. 38(1): no other kind may ever bear a fee. */
    public static final Set<String> KINDS_THAT_MAY_BEAR_A_FEE =
            Set.of("PURPOSE_NOTICE", "DISCLOSURE", "TPR_DISCLOSURE");

    /** The law leaves refunds open; this is the organisation's choice. */
    public record Refund(boolean whenRefused, boolean whenNotHeld, boolean whenPartial) implements Serializable {}

    public FeeSchedule {
        Dated.requireVersion(version);
        requireNonNull(publishedOn, "publishedOn is missing");
        requireNonNull(effectiveFrom, "effectiveFrom is missing");
        if (effectiveFrom.isBefore(publishedOn)) {
            throw new IllegalArgumentException("a fee counts only from its publication on: effectiveFrom is earlier");
        }
        requireNonNull(amounts, "amounts is missing").forEach(FeeSchedule::check);
        amounts = Map.copyOf(amounts);
        payment = List.copyOf(requireNonNull(payment, "payment is missing"));
        waivers = List.copyOf(requireNonNull(waivers, "waivers is missing"));
        requireNonNull(refund, "refund is missing");
        if (payment.isEmpty() && isCharged(amounts)) {
            throw new IllegalArgumentException("payment is empty although there is something to pay");
        }
    }

    /** Yen including tax; a request of several items owes the highest of their amounts, once. */
    public int amount(String kind, String method) {
        return amounts.getOrDefault(kind, Map.of()).getOrDefault(method, 0);
    }

    /** Whether anything costs anything. */
    public boolean isCharged() {
        return isCharged(amounts);
    }

    private static boolean isCharged(Map<String, Map<String, Integer>> amounts) {
        return amounts.values().stream()
                .flatMap(byMethod -> byMethod.values().stream())
                .anyMatch(amount -> amount > 0);
    }

    private static void check(String kind, Map<String, Integer> byMethod) {
        if (!KINDS_THAT_MAY_BEAR_A_FEE.contains(kind)) {
            throw new IllegalArgumentException("amounts." + kind + ": no fee may be charged for this (Art. 38)");
        }
        requireNonNull(byMethod, "amounts." + kind + " is missing").forEach((method, amount) -> {
            if (!Set.of("ELECTRONIC", "PAPER", "OTHER_OFFERED").contains(method)) {
                throw new IllegalArgumentException("amounts." + kind + "." + method + " is no method");
            }
            if (amount == null || amount < 0) {
                throw new IllegalArgumentException("amounts." + kind + "." + method + " has to be 0 or more");
            }
        });
    }
}
