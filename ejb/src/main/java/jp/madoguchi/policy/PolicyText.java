package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the privacy policy. Its section 13 promises that customers are notified of a change.
 *
 * @param notifiedOn when customers were notified of it
 * @param textFile the file beside it with the published words
 * @param lostSections sections of which the words are lost; their owner has to supply them (domain 12)
 */
public record PolicyText(
        String version,
        Titles title,
        LocalDate notifiedOn,
        LocalDate effectiveFrom,
        String textFile,
        List<String> lostSections)
        implements Dated, Serializable {

    public PolicyText {
        Dated.requireVersion(version);
        requireNonNull(title, "title is missing");
        requireNonNull(notifiedOn, "notifiedOn is missing");
        requireNonNull(effectiveFrom, "effectiveFrom is missing");
        requireNonNull(textFile, "textFile is missing");
        lostSections = List.copyOf(requireNonNull(lostSections, "lostSections is missing"));
        if (effectiveFrom.isBefore(notifiedOn)) {
            throw new IllegalArgumentException("effectiveFrom is earlier than notifiedOn: customers are told first");
        }
    }
}
