package jp.madoguchi.audit;

import java.time.Instant;

/**
 * One event as it stands in its chain.
 *
 * @param at to the microsecond, which is what the database keeps
 * @param details a JSON object in canonical form
 * @param previousHash hash of the event before it, or {@link Chain#START}
 */
public record ChainLink(
        String chain,
        long sequence,
        Instant at,
        String actor,
        String roles,
        String name,
        String details,
        String previousHash,
        String hash) {

    /** Where it stands, as {@code chain#sequence}. */
    public String place() {
        return chain + "#" + sequence;
    }
}
