package jp.madoguchi.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.deadline.persistence.ClockSegments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Explains to staff which clocks of a request run, when each is due, and how that came about. */
@Stateless
public class Deadlines {

    /** What counts as a refusal under Art. 39; a rejection on procedure does too, to be on the safe side (domain 2.7). */
    private static final Set<ItemOutcome> REFUSING =
            EnumSet.of(ItemOutcome.REFUSED, ItemOutcome.REJECTED, ItemOutcome.PARTIAL);

    @Inject
    private Requests requests;

    @Inject
    private ClockSegments segments;

    @Inject
    private DayCounts dayCounts;

    @Inject
    private Clock clock;

    /**
     * The clocks of a request as of today.
     *
     * @throws RequestNotFound when there is none
     */
    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public DeadlineSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        List<ClockSegment> recorded = segments.of(reference);
        ClockReading reading = new ClockReading(recorded, ClockReading.dayOf(clock.instant()), dayCounts);
        return new DeadlineSheet(reference, reading.faces(), suitPossibleFrom(request, reading));
    }

    /** A refusal takes effect when the requester is told, which is when the request is closed. */
    private static Optional<LocalDate> suitPossibleFrom(DataSubjectRequest request, ClockReading reading) {
        Optional<LocalDate> refusedOn = request.items().stream()
                        .map(RequestItem::outcome)
                        .flatMap(Optional::stream)
                        .anyMatch(REFUSING::contains)
                ? request.closedAt().map(ClockReading::dayOf)
                : Optional.empty();
        return reading.suitPossibleFrom()
                .map(unrefused -> refusedOn.filter(unrefused::isAfter).orElse(unrefused));
    }
}
