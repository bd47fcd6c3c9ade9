package jp.madoguchi.verification.document;

import java.time.LocalDate;
import jp.madoguchi.policy.DocumentKind;

/** Whether the date on a document lets it count (domain 4.2). Judged for the day it came in: waiting for us costs nobody. */
public enum DocumentDate {
    COUNTS,
    /** It carries a date that decides, and nobody has read it. */
    NOT_READ,
    EXPIRED,
    /** Issued longer ago than this kind of document counts. */
    TOO_OLD,
    /** Issued after it came in. */
    NOT_YET_ISSUED;

    /** @param dated as the verifier read it, or {@code null} */
    public static DocumentDate of(DocumentKind kind, LocalDate dated, LocalDate cameIn) {
        if (dated == null) {
            return kind.isDated() ? NOT_READ : COUNTS;
        }
        if (kind.monthsFromIssue() == null) {
            return dated.isBefore(cameIn) ? EXPIRED : COUNTS;
        }
        if (dated.isAfter(cameIn)) {
            return NOT_YET_ISSUED;
        }
        return dated.plusMonths(kind.monthsFromIssue()).isBefore(cameIn) ? TOO_OLD : COUNTS;
    }
}
