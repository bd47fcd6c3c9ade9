package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A category of data of the privacy policy (domain 3.1).
 *
 * @param example what falls under it, in everyday words
 * @param sensitive whether seeing it takes a log-in and a one-time code (domain 4.1)
 */
public record DataCategory(String code, Titles title, Titles example, boolean sensitive) implements Serializable {

    public DataCategory {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(example, "example is missing");
    }
}
