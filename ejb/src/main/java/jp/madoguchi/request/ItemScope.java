package jp.madoguchi.request;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What an item asks for, as the requester said it. Fields that the item's type does not ask for are {@code null} or
 * empty (domain 3.8).
 *
 * @param categories data categories of domain 3.1, or {@code ALL} alone
 * @param purposes purposes of domain 3.2, for a cessation of use
 * @param recipients recipients of domain 3.4
 * @param period free words such as {@code 2025年4月から}
 * @param method {@code ELECTRONIC}, {@code PAPER} or {@code OTHER_OFFERED}
 * @param ground what the requester asserts: {@code U1} to {@code U6}
 */
public record ItemScope(
        List<String> categories,
        List<String> purposes,
        List<String> recipients,
        String period,
        String method,
        String currentValue,
        String correctValue,
        String ground,
        String explanation)
        implements Serializable {

    /** The word by which somebody asks for everything; narrowing may never be forced (Art. 37(2)). */
    public static final String ALL = "ALL";

    public ItemScope {
        categories = categories == null ? List.of() : List.copyOf(categories);
        purposes = purposes == null ? List.of() : List.copyOf(purposes);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }

    public boolean asksForEverything() {
        return categories.isEmpty() || categories.contains(ALL);
    }

    public boolean touches(Set<String> someCategories) {
        return asksForEverything() || categories.stream().anyMatch(someCategories::contains);
    }
}
