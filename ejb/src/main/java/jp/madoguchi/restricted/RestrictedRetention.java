package jp.madoguchi.restricted;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
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
        for (RestrictedEntry entry : stored.all()) {
            Optional<DataSubjectRequest> request = requests.find(entry.memo().reference());
            boolean held = request.filter(kept -> kept.flags().stream().anyMatch(RequestFlag::isHold)
                            || kept.closedAt().isEmpty())
                    .isPresent();
            // The records of the request are gone before its memo; what is left of them says when it was closed.
            Instant from = request.flatMap(DataSubjectRequest::closedAt)
                    .or(() -> stored.closedOn(entry.memo().reference())
                            .map(day -> day.atStartOfDay(ClockOfTheOffice.TOKYO).toInstant()))
                    .orElse(entry.proposal().at());
            if (!held
                    && from.atZone(ClockOfTheOffice.TOKYO)
                            .plus(keep)
                            .toInstant()
                            .isBefore(now)) {
                stored.find(entry.id()).ifPresent(this::remove);
            }
        }
    }

    private void remove(StoredEntry entry) {
        trail.record(entry.id(), "TIME_IS_OVER", Actor.system(), clock.instant());
        stored.remove(entry);
    }
}
