package jp.madoguchi.search;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import jp.madoguchi.shared.InputRejected;

/**
 * What the owner of a system found in it.
 *
 * @param categories data categories of domain 3.1 found in the system; empty unless {@link SearchResult#FOUND}
 * @param records how many records; {@code null} unless {@link SearchResult#FOUND}
 * @param note why it does not apply or what failed; otherwise optional
 */
public record SearchAnswer(SearchResult result, Set<String> categories, Integer records, String note)
        implements Serializable {

    /** @throws InputRejected when a category has no name */
    public SearchAnswer {
        // PostgreSQL keeps no NUL character.
        note = note == null ? null : note.replace("\0", "");
        if (categories != null && categories.stream().anyMatch(Objects::isNull)) {
            throw new InputRejected("categories", "search.answer.category.foreign", "null");
        }
        categories = categories == null ? Set.of() : Set.copyOf(categories);
    }
}
