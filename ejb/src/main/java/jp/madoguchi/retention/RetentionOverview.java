package jp.madoguchi.retention;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is due when, what is held and why, and what is gone.
 *
 * @param rules the rows of domain 9.2, in the order of the policy
 * @param held requests of which nothing is destroyed, the latest hold first
 * @param runs what was destroyed, the latest first
 * @param destroyed what is left of requests whose records are gone, the latest first
 */
public record RetentionOverview(
        LocalDate asOf,
        List<RetentionLine> rules,
        List<HeldRequest> held,
        List<DestructionRun> runs,
        List<DestroyedRequest> destroyed)
        implements Serializable {

    public RetentionOverview {
        rules = List.copyOf(rules);
        held = List.copyOf(held);
        runs = List.copyOf(runs);
        destroyed = List.copyOf(destroyed);
    }
}
