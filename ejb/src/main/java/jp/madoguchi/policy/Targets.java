package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The targets this organisation has set itself (domain 6.2). The law names no number of days.
 *
 * @param businessDaysByKind internal target per kind of request
 * @param acknowledgementDays business days from arrival to the acknowledgement
 * @param identityDays business days from arrival within which everything missing is asked for in one letter
 * @param dueSoonDays business days before the target from which a request counts as due soon
 * @param ceilingDays calendar days after which an extension has to be notified
 * @param art39WarningDays calendar days from arrival at which the risk of a suit is shown
 * @param supplementReminderDays calendar days after which a silent requester is reminded
 * @param supplementDays calendar days after which rejection may be proposed
 */
public record Targets(
        Map<String, Integer> businessDaysByKind,
        PauseStrategy pauseStrategy,
        int acknowledgementDays,
        int identityDays,
        int dueSoonDays,
        int ceilingDays,
        int art39WarningDays,
        int supplementReminderDays,
        int supplementDays) {

    public Targets {
        businessDaysByKind = Map.copyOf(requireNonNull(businessDaysByKind, "businessDaysByKind is missing"));
        requireNonNull(pauseStrategy, "pauseStrategy is missing");
        businessDaysByKind.forEach((kind, days) -> {
            if (days < 0) {
                throw new IllegalArgumentException("businessDaysByKind." + kind + " is negative");
            }
        });
        if (acknowledgementDays < 1
                || identityDays < 1
                || dueSoonDays < 1
                || ceilingDays < 1
                || art39WarningDays < 1
                || supplementReminderDays < 1) {
            throw new IllegalArgumentException("every number of days has to be at least 1");
        }
        if (supplementDays <= supplementReminderDays) {
            throw new IllegalArgumentException("supplementDays has to come after supplementReminderDays");
        }
    }
}
