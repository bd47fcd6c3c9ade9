package jp.madoguchi.verification;

import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.ClockOfTheOffice;

/**
 * For how long a document is kept (domain 4.3): so long after the decision letter was delivered, which is when a request
 * closes, so long after a rejection or withdrawal, and never longer than the outer limit. A hold keeps all of them.
 */
record DocumentPeriod(RetentionRule rule) {

    /** When documents of the request are due; empty while it is open. Says nothing of a hold. */
    Optional<Instant> end(DataSubjectRequest request) {
        return request.closedAt().map(closed -> end(closed, request.status() == RequestStatus.CLOSED));
    }

    Instant end(Instant closed, boolean decided) {
        Period period = decided || rule.withoutDecision() == null ? rule.keep() : rule.withoutDecision();
        return Stream.of(Optional.ofNullable(period), Optional.ofNullable(rule.afterClosureAtLatest()))
                .flatMap(Optional::stream)
                .map(each -> closed.atZone(ClockOfTheOffice.TOKYO).plus(each).toInstant())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** No request that closed later than this can have a document that is due. */
    Instant limit(Instant now) {
        return Stream.of(rule.keep(), rule.withoutDecision(), rule.afterClosureAtLatest())
                .flatMap(period -> Optional.ofNullable(period).stream())
                .map(period -> now.atZone(ClockOfTheOffice.TOKYO).minus(period).toInstant())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    boolean isDue(DataSubjectRequest request, Instant now) {
        return !isHeld(request) && end(request).filter(end -> !end.isAfter(now)).isPresent();
    }

    static boolean isHeld(DataSubjectRequest request) {
        return !Collections.disjoint(request.flags(), RequestFlag.HOLDS);
    }
}
