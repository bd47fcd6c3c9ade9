package jp.madoguchi.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A search task as people read it.
 *
 * @param answeredBy {@code null} while {@link SearchResult#PENDING}
 */
public record SearchTaskView(
        String system,
        SearchResult result,
        Set<String> categories,
        Integer records,
        String note,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {

    public SearchTaskView {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }
}
