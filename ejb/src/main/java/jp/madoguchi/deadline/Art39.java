package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.request.RequestKind;

/**
 * APPI Art. 39: a requester may sue once two weeks have gone by since the request arrived, or at once when it is refused.
 * The number is law, therefore no setting.
 */
final class Art39 {

    static final String RULE = "ART39";
    static final int DAYS = 14;

    /** Arts. 33(1) (with 33(5)), 34(1), 35(1), (3) and (5); a notice of purpose (32(2)) cannot be sued for. */
    private static final Set<RequestKind> CAN_BE_SUED_FOR = EnumSet.of(
            RequestKind.DISCLOSURE,
            RequestKind.TPR_DISCLOSURE,
            RequestKind.CORRECTION,
            RequestKind.USE_STOP,
            RequestKind.ERASURE,
            RequestKind.TP_STOP);

    private Art39() {}

    static boolean appliesToAnyOf(Collection<RequestKind> kinds) {
        return kinds.stream().anyMatch(CAN_BE_SUED_FOR::contains);
    }

    /** Arrived on 1 April: a suit is possible from 16 April (guideline 3-8-9, note 6). */
    static LocalDate suitPossibleFrom(LocalDate arrivedOn) {
        return arrivedOn.plusDays(DAYS).plusDays(1);
    }
}
