package jp.madoguchi.web.portal.intake;

import static jp.madoguchi.request.RequestKind.*;

import java.util.List;
import jp.madoguchi.request.RequestKind;

/** What somebody wants, in the words people use for it; the law's kinds are found below. */
public enum KindGroup {
    KNOW(DISCLOSURE, PURPOSE_NOTICE, TPR_DISCLOSURE, FOREIGN_MEASURES, SECURITY_INFO),
    MEND(CORRECTION),
    STOP(PREFERENCE, USE_STOP, TP_STOP, CONSENT_WITHDRAWAL, OPTOUT_STOP, RequestKind.ERASURE),
    OTHER(COMPLAINT);

    private final List<RequestKind> kinds;

    KindGroup(RequestKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** In the order in which they are shown. */
    public List<RequestKind> kinds() {
        return kinds;
    }
}
