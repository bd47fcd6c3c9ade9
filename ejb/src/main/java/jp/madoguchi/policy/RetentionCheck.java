package jp.madoguchi.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.policy.RetentionRule.Start;

/**
 * Retention rules that contradict each other or the jobs that carry them out (domain 9.2). How long is the organisation's
 * to decide; that evidence outlives what it proves is not.
 */
final class RetentionCheck {

    /** The database deletes no younger event of the trail, whatever stands in the file. */
    private static final Period TRAIL_AT_LEAST = Period.ofYears(5);

    /** What the law demands of a record of provision (RULE 21, 25). */
    private static final Period PROVISIONS_AT_LEAST = Period.ofYears(3);

    private static final Map<Kept, Start> FROM = new EnumMap<>(Map.of(
            Kept.LEDGER, Start.CLOSED,
            Kept.DISCLOSURE_PACKAGE, Start.DELIVERED,
            Kept.IDENTITY_IMAGE, Start.DELIVERED,
            Kept.AUDIT_EVENT, Start.RECORDED,
            Kept.RESTRICTED_MEMO, Start.CLOSED,
            Kept.TOMBSTONE, Start.RECORDED,
            Kept.STATISTICS, Start.RECORDED,
            Kept.PROVISION_RECORD, Start.PROVIDED));

    private final List<RetentionRule> rules;

    RetentionCheck(List<RetentionRule> rules) {
        this.rules = rules;
    }

    void check() {
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), "[" + i + "]");
        }
    }

    private void check(RetentionRule rule, String place) {
        if (rule.from() != FROM.get(rule.object())) {
            throw refused(place + ".from", rule.object() + " is counted from " + FROM.get(rule.object()));
        }
        switch (rule.object()) {
            case DISCLOSURE_PACKAGE, IDENTITY_IMAGE -> {
                if (rule.keep() == null) {
                    throw refused(place + ".keep", rule.object() + " is not kept for good");
                }
            }
            case TOMBSTONE, STATISTICS -> {
                if (rule.keep() != null) {
                    throw refused(place + ".keep", rule.object() + " is kept for good: null");
                }
            }
            case AUDIT_EVENT -> {
                if (isShorter(rule.keep(), TRAIL_AT_LEAST)) {
                    throw refused(place + ".keep", "the trail is kept for five years at least");
                }
            }
            case PROVISION_RECORD -> {
                if (rule.keep() == null || isShorter(rule.keep(), PROVISIONS_AT_LEAST)) {
                    throw refused(place + ".keep", "the law has records of provision kept for three years");
                }
            }
            default -> {
                if (rule.withLitigation() != null && isShorter(rule.withLitigation(), rule.keep())) {
                    throw refused(place + ".withLitigation", "a suit never makes a period shorter");
                }
            }
        }
    }

    /** A period of {@code null} never ends. Periods are compared by the day they lead to. */
    private static boolean isShorter(Period one, Period other) {
        LocalDate day = LocalDate.of(2000, 1, 1);
        return one != null && (other == null || day.plus(one).isBefore(day.plus(other)));
    }

    private static PolicyRefused refused(String key, String because) {
        return new PolicyRefused("retention.json", key, because);
    }
}
