package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A kind of recipient of sections 5 to 7 of the privacy policy (domain 3.4).
 *
 * @param recorded whether a provision to it is recorded under Art. 29 or 30, at least in part
 * @param stoppable whether a request under Art. 35(3) or (5) can stop the provision
 * @param contactEmail where it is told of corrections and stops, or {@code null} when nobody is to be told
 * @param note what staff have to know before they decide
 */
public record Recipient(
        String code,
        Titles title,
        RecipientClass classification,
        boolean recorded,
        boolean stoppable,
        String contactEmail,
        Titles note)
        implements Serializable {

    public Recipient {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(classification, "classification is missing");
        requireNonNull(note, "note is missing");
        if (stoppable && !classification.isThirdParty()) {
            throw new IllegalArgumentException("a " + classification + " is no third party (Art. 27(5)), so provision"
                    + " to it cannot be stoppable");
        }
        if (contactEmail != null && !contactEmail.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("contactEmail is no address");
        }
    }
}
