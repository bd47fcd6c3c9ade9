package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A kind of document that proves identity or authority, or one that is refused (domain 4.2).
 *
 * @param shows what of the data held it can be compared with; empty when refused
 * @param expires whether it carries an expiry date that must not have passed
 * @param monthsFromIssue for how many months from its own date it counts, or {@code null}
 * @param linksNames whether it can show a former and the present name together
 * @param provesAuthorityOf the agents whose authority it proves
 * @param refusedSince the first day on which it was not taken any more, or {@code null}
 * @param collect which sides or pages are taken; {@code null} when refused
 * @param mask what has to be covered beforehand, or {@code null}
 * @param validity how recent it has to be, or {@code null}
 * @param refusal why it is not taken; {@code null} unless refused
 */
public record DocumentKind(
        String code,
        Titles title,
        DocumentClass documentClass,
        List<HeldAttribute> shows,
        boolean expires,
        Integer monthsFromIssue,
        boolean linksNames,
        List<AgentKind> provesAuthorityOf,
        String refusedSince,
        Titles collect,
        Titles mask,
        Titles validity,
        Titles refusal)
        implements Serializable {

    public DocumentKind {
        requireNonNull(code, "code is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(documentClass, "documentClass is missing");
        requireNonNull(shows, "shows is missing");
        requireNonNull(provesAuthorityOf, "provesAuthorityOf is missing");
        shows = List.copyOf(shows);
        provesAuthorityOf = List.copyOf(provesAuthorityOf);
        if (monthsFromIssue != null && (expires || monthsFromIssue < 1)) {
            throw new IllegalArgumentException("monthsFromIssue is at least 1, and not for a document that expires");
        }
        if (documentClass == DocumentClass.AUTHORITY && provesAuthorityOf.isEmpty()) {
            throw new IllegalArgumentException("provesAuthorityOf is needed for a proof of authority");
        }
        if (refusedSince != null) {
            LocalDate.parse(refusedSince);
        }
        if (documentClass.isAccepted() == (collect == null)) {
            throw new IllegalArgumentException("collect is needed when the document is accepted, and only then");
        }
        if (documentClass.isAccepted() == (refusal != null)) {
            throw new IllegalArgumentException("refusal is needed when the document is refused, and only then");
        }
        if (documentClass.isAccepted() == shows.isEmpty()) {
            throw new IllegalArgumentException("shows is needed when the document is accepted, and only then");
        }
    }

    public boolean isAccepted() {
        return documentClass.isAccepted();
    }

    /** Whether it shows anything that is on file; what cannot be compared proves nothing and is not asked for. */
    public boolean isComparableWith(Set<HeldAttribute> onFile) {
        return !Collections.disjoint(shows, onFile);
    }

    /** Whether a date on it decides if it counts. */
    public boolean isDated() {
        return expires || monthsFromIssue != null;
    }
}
