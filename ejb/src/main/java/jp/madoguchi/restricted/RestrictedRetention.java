package jp.madoguchi.restricted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.Requests;
import jp.madoguchi.restricted.persistence.RestrictedTrail;
import jp.madoguchi.restricted.persistence.StoredEntries;
import jp.madoguchi.restricted.persistence.StoredEntry;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;

/** Takes memos away when their time is over (domain 9.2), unless the request they belong to is on hold. */
@Singleton
@PermitAll
public class RestrictedRetention {

    private static final int DAYS_A_MONTH_MAY_LACK = 4;

    @Inject
    private Policy policy;

    @Inject
    private Requests requests;

    @Inject
    private StoredEntries stored;

    @Inject
    private RestrictedTrail trail;

    @Inject
    private Clock clock;

    /** Part of the daily run of every retention rule. */
    public void removeWhatIsOver() {
        Period keep = policy.retention(RetentionRule.Kept.RESTRICTED_MEMO).keep();
        if (keep == null) {
            return;
        }
        Instant now = clock.instant();
        for (UUID id : stored.proposedBefore(perhapsOver(keep, now))) {
            stored.find(id)
                    .filter(entry -> isOver(stored.opened(entry), keep, now))
                    .ifPresent(this::remove);
        }
    }

    private boolean isOver(RestrictedEntry entry, Period keep, Instant now) {
        Optional<DataSubjectRequest> request = requests.find(entry.memo().reference());
        boolean held = request.filter(kept -> kept.flags().stream().anyMatch(RequestFlag::isHold)
                        || kept.closedAt().isEmpty())
                .isPresent();
        // The records of the request are gone before its memo; what is left of them says when it was closed.
        Instant closedAt = request.flatMap(DataSubjectRequest::closedAt)
                .or(() -> stored.closedOn(entry.memo().reference())
                        .map(day -> day.atStartOfDay(ClockOfTheOffice.TOKYO).toInstant()))
                .orElse(Instant.MIN);
        return !held && isOver(entry.proposal().at(), closedAt, keep, now);
    }

    /** The time runs from the end of the request, but not before there is a memo. */
    static boolean isOver(Instant proposedAt, Instant closedAt, Period keep, Instant now) {
        Instant from = closedAt.isAfter(proposedAt) ? closedAt : proposedAt;
        return from.atZone(ClockOfTheOffice.TOKYO).plus(keep).toInstant().isBefore(now);
    }

    /**
     * What was proposed later than this cannot be over, and need not be opened to find out. A few days are added because
     * counting months back and forth may differ by some.
     */
    static Instant perhapsOver(Period keep, Instant now) {
        return now.atZone(ClockOfTheOffice.TOKYO)
                .minus(keep)
                .plusDays(DAYS_A_MONTH_MAY_LACK)
                .toInstant();
    }

    private void remove(StoredEntry entry) {
        trail.record(entry.id(), "TIME_IS_OVER", Actor.system(), clock.instant());
        stored.remove(entry);
    }
}
