package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A place where personal data lie, and who answers for it.
 *
 * @param categories codes of the data categories it can hold, in the order the file gives them
 */
public record SystemSource(String code, Titles title, Set<String> categories, Titles owner) implements Serializable {

    public SystemSource {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(owner, "owner is missing");
        categories =
                Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(categories, "categories is missing")));
    }

    public boolean canHold(String category) {
        return categories.contains(category);
    }
}
