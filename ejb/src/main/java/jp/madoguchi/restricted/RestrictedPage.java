package jp.madoguchi.restricted;

import java.io.Serializable;
import java.util.List;

/**
 * Some of the entries, the newest first.
 *
 * @param more whether there are older ones
 */
public record RestrictedPage(List<RestrictedEntry> entries, boolean more) implements Serializable {

    /** As many as a page holds. */
    public static final int SIZE = 20;

    public RestrictedPage {
        entries = List.copyOf(entries);
    }
}
