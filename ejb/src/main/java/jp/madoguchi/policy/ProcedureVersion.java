package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the published procedure (Art. 32(1), 37(1)). Only who leaves a published and reasonable procedure can be
 * rejected for it, so a request keeps the version it had to follow.
 */
public record ProcedureVersion(
        String version, Titles title, LocalDate publishedOn, LocalDate effectiveFrom, List<Section> sections)
        implements Dated, Serializable {

    /** One matter that has to be made known, such as how the fee is collected. */
    public record Section(String code, Titles heading, Titles text) implements Serializable {

        public Section {
            requireNonNull(code, "sections.code is missing");
            requireNonNull(heading, "sections.heading is missing");
            requireNonNull(text, "sections.text is missing");
        }
    }

    public ProcedureVersion {
        Dated.requireVersion(version);
        requireNonNull(title, "title is missing");
        requireNonNull(publishedOn, "publishedOn is missing");
        requireNonNull(effectiveFrom, "effectiveFrom is missing");
        sections = List.copyOf(requireNonNull(sections, "sections is missing"));
        if (effectiveFrom.isBefore(publishedOn)) {
            throw new IllegalArgumentException("effectiveFrom is earlier than publishedOn");
        }
    }
}
