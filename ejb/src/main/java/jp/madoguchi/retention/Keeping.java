package jp.madoguchi.retention;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.policy.RetentionRule.Kept;

/**
 * One row of the retention table (domain 9.2): one class each in {@code retention/keeping}, found by the container. How
 * long is the policy's to say; a class says what there is of it and how it goes.
 */
public interface Keeping {

    Kept object();

    /** Where the row comes from, as a key of the rule texts. */
    default String sourceKey() {
        return "retention.source." + object();
    }

    /** What there is at present, counted by the day from which its time runs. */
    List<KeptSince> present();

    /** Whether its number may be told here; what lies in the restricted compartment may not (domain 2.6). */
    default boolean isCounted() {
        return true;
    }

    /**
     * Destroys whatever is over its time and not held, each in a transaction of its own.
     *
     * @return how many are gone, of those that may be counted
     */
    int destroyDue(Instant now);
}
