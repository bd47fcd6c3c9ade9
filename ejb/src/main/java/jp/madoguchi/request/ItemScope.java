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
 * @param ground what the requester asserts: {@code U1} to {@code U6}, {@code T1} to {@code T4}
 * @param change for a correction: {@code CORRECT}, {@code ADD} or {@code DELETE} (Art. 34(1))
 * @param preferences channels to switch, as {@code PROMO_EMAIL=OFF} (domain 3.3)
 * @param after number of the item of the same request that must be delivered first (domain 1.1: disclose, then erase)
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
        String explanation,
        String change,
        List<String> preferences,
        Integer after)
        implements Serializable {

    /** The word by which somebody asks for everything; narrowing may never be forced (Art. 37(2)). */
    public static final String ALL = "ALL";

    public ItemScope {
        categories = categories == null ? List.of() : List.copyOf(categories);
        purposes = purposes == null ? List.of() : List.copyOf(purposes);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        preferences = preferences == null ? List.of() : List.copyOf(preferences);
    }

    public ItemScope(
            List<String> categories,
            List<String> purposes,
            List<String> recipients,
            String period,
            String method,
            String currentValue,
            String correctValue,
            String ground,
            String explanation) {
        this(
                categories,
                purposes,
                recipients,
                period,
                method,
                currentValue,
                correctValue,
                ground,
                explanation,
                null,
                null,
                null);
    }

    /** A scope in which nothing has been said yet. */
    public static ItemScope nothingSaid() {
        return new ItemScope(null, null, null, null, null, null, null, null, null);
    }

    public boolean asksForEverything() {
        return categories.isEmpty() || categories.contains(ALL);
    }

    public boolean touches(Set<String> someCategories) {
        return asksForEverything() || categories.stream().anyMatch(someCategories::contains);
    }
}
