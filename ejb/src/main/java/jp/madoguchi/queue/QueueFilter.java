package jp.madoguchi.queue;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;

/**
 * A way of looking at the queue: one class each in {@code queue/filter}, found by the container and never registered. Its
 * label is {@code queue.filter.<code>} in the bundle {@code jp.madoguchi.rules.queue}.
 */
public interface QueueFilter {

    /** Names the filter in links and in the API. */
    String code();

    /** Which rows it shows. A figure of the dashboard that links here must count the same ones. */
    Predicate narrow(CriteriaBuilder cb, Root<QueueRow> row, Reader reader);

    /**
     * Who looks, and when.
     *
     * @param today in Tokyo
     * @param dueSoonUntil the last day that counts as due soon
     * @param subject whose work is "mine"
     */
    record Reader(LocalDate today, LocalDate dueSoonUntil, String subject) {

        /** The last day of Art. 39 that counts as near (domain 9.3: within four days). */
        public LocalDate art39NearUntil() {
            return today.plusDays(4);
        }
    }
}
