package jp.madoguchi.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number a requester quotes, {@code M-2026-000123}. It is no secret and proves nothing (trust T-04).
 *
 * @throws IllegalArgumentException when the text has another shape
 */
public record RequestReference(String value) implements Serializable, Comparable<RequestReference> {

    private static final Pattern SHAPE = Pattern.compile("M-\\d{4}-\\d{6,9}");

    public RequestReference {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a request reference");
        }
    }

    public static boolean isShapedLikeOne(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(RequestReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
