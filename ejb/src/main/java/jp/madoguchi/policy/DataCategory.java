package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A category of data of the privacy policy (domain 3.1).
 *
 * @param example what falls under it, in everyday words
 * @param sensitive whether seeing it takes a log-in and a one-time code (domain 4.1)
 * @param rpd whether it is retained personal data
 * @param disclosureDefault what is given unless there is a ground against it
 * @param masking what is typically covered or withheld, or {@code null}
 * @param correctionRule how it is corrected, or {@code null}
 * @param erasureObstacles what may stand in the way of erasure, or {@code null}
 * @param profile whether it describes a person beyond what the service needs; left out of exports for pupils (3.7)
 */
public record DataCategory(
        String code,
        Titles title,
        Titles example,
        boolean sensitive,
        Retained rpd,
        Titles disclosureDefault,
        Titles masking,
        Titles correctionRule,
        Titles erasureObstacles,
        boolean profile)
        implements Serializable {

    public DataCategory {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(example, "example is missing");
        requireNonNull(rpd, "rpd is missing");
        requireNonNull(disclosureDefault, "disclosureDefault is missing");
    }
}
