package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The targets this organisation has set itself (domain 6.2). The law names no number of days.
 *
 * @param businessDaysByKind internal target per kind of request, where it differs from the usual ten
 * @param contactData the target of a correction that concerns contact data only
 * @param preferenceByPostDays business days for a preference that was asked for on paper
 * @param provisionalStop within how long advertising stops while the decision is open
 * @param pauseStrategy what a pause does to the internal target
 * @param ceilingPauseStrategy what a pause does to the ceiling
 * @param acknowledgementDays business days from arrival to the acknowledgement
 * @param identityDays business days from arrival within which everything missing is asked for in one letter
 * @param dueSoonDays business days before the target from which a request counts as due soon
 * @param executionDays business days from the decision to its execution
 * @param marketingExecutionDays the same for a stop of advertising
 * @param ceilingDays calendar days after which an extension has to be notified
 * @param extensionDays calendar days by which the ceiling may be moved at most, once
 * @param art39WarningDays calendar days from arrival at which the risk of a suit is shown
 * @param supplementReminderDays calendar days after which a silent requester is reminded, in order
 * @param supplementDays calendar days after which rejection may be proposed
 */
public record Targets(
        Map<String, Integer> businessDaysByKind,
        ContactData contactData,
        int preferenceByPostDays,
        ProvisionalStop provisionalStop,
        PauseStrategy pauseStrategy,
        PauseStrategy ceilingPauseStrategy,
        int acknowledgementDays,
        int identityDays,
        int dueSoonDays,
        int executionDays,
        int marketingExecutionDays,
        int ceilingDays,
        int extensionDays,
        int art39WarningDays,
        List<Integer> supplementReminderDays,
        int supplementDays) {

    private static final int DAYS_OF_A_KIND_WITHOUT_A_LINE = 10;

    /** The target of a correction of nothing but these categories. */
    public record ContactData(Set<String> categories, int businessDays) {

        public ContactData {
            categories = Set.copyOf(requireNonNull(categories, "contactData.categories is missing"));
            requirePositive(businessDays);
        }
    }

    /**
     * How fast advertising stops before anything is decided.
     *
     * @param recipients to whom data go for advertising
     */
    public record ProvisionalStop(int businessDays, Set<String> recipients) {

        public ProvisionalStop {
            recipients = Set.copyOf(requireNonNull(recipients, "provisionalStop.recipients is missing"));
            requirePositive(businessDays);
        }
    }

    public Targets {
        businessDaysByKind = Map.copyOf(requireNonNull(businessDaysByKind, "businessDaysByKind is missing"));
        requireNonNull(contactData, "contactData is missing");
        requireNonNull(provisionalStop, "provisionalStop is missing");
        requireNonNull(pauseStrategy, "pauseStrategy is missing");
        requireNonNull(ceilingPauseStrategy, "ceilingPauseStrategy is missing");
        supplementReminderDays =
                List.copyOf(requireNonNull(supplementReminderDays, "supplementReminderDays is missing"));
        businessDaysByKind.forEach((kind, days) -> {
            if (days < 0) {
                throw new IllegalArgumentException("businessDaysByKind." + kind + " is negative");
            }
        });
        requirePositive(
                preferenceByPostDays,
                acknowledgementDays,
                identityDays,
                dueSoonDays,
                executionDays,
                marketingExecutionDays,
                ceilingDays,
                extensionDays,
                art39WarningDays);
        requireInOrder(supplementReminderDays, supplementDays);
    }

    /** The target of a kind; one that no line names is worked to as most are. */
    public int daysFor(String kind) {
        return businessDaysByKind.getOrDefault(kind, DAYS_OF_A_KIND_WITHOUT_A_LINE);
    }

    /** The same targets with other days for some kinds. */
    public Targets with(Map<String, Integer> otherDays) {
        Map<String, Integer> days = new HashMap<>(businessDaysByKind);
        days.putAll(otherDays);
        return new Targets(
                days,
                contactData,
                preferenceByPostDays,
                provisionalStop,
                pauseStrategy,
                ceilingPauseStrategy,
                acknowledgementDays,
                identityDays,
                dueSoonDays,
                executionDays,
                marketingExecutionDays,
                ceilingDays,
                extensionDays,
                art39WarningDays,
                supplementReminderDays,
                supplementDays);
    }

    private static void requirePositive(int... days) {
        if (IntStream.of(days).anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("every number of days has to be at least 1");
        }
    }

    private static void requireInOrder(List<Integer> reminders, int lastDay) {
        int before = 0;
        for (int reminder : reminders) {
            if (reminder <= before || reminder >= lastDay) {
                throw new IllegalArgumentException(
                        "supplementReminderDays have to grow and to come before supplementDays");
            }
            before = reminder;
        }
    }
}
