package jp.madoguchi.decision;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestKind;

/** What is done with one data category (domain 2.7). */
public enum Disposition {
    GRANT,
    /** Disclosed with parts made unreadable. */
    GRANT_MASKED,
    WITHHOLD,
    /** Asked for, and found in no system. */
    NOT_HELD,
    /** Something else that protects the data subject (Art. 35(2), (6) proviso). */
    ALT,
    /** Somebody else answers: the one who entrusted the data, an organisation's administrator, a special procedure. */
    REDIRECT;

    private static final Set<RequestKind> ANSWERED_IN_WORDS = EnumSet.of(
            RequestKind.PURPOSE_NOTICE, RequestKind.COMPLAINT, RequestKind.SECURITY_INFO, RequestKind.FOREIGN_MEASURES);

    /** Whether the law has the requester told why: anything but what they asked for. */
    public boolean needsReason() {
        return this == GRANT_MASKED || this == WITHHOLD || this == ALT || this == REDIRECT;
    }

    /** Whether the words are what was asked for: the purposes (row P1), the answer to a complaint (row Z5). */
    public boolean isAnswerInWords(RequestKind kind) {
        return this == GRANT && ANSWERED_IN_WORDS.contains(kind);
    }

    /** Whether there is something to carry out. */
    public boolean isCarriedOut() {
        return isHandedOut() || this == ALT;
    }

    /** Whether what was asked for is done, in whole or in part. */
    public boolean isHandedOut() {
        return this == GRANT || this == GRANT_MASKED;
    }
}
