package jp.madoguchi.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.deadline.CalendarSheet.ProposalSheet;
import jp.madoguchi.deadline.persistence.CalendarChange;
import jp.madoguchi.deadline.persistence.CalendarChanges;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.Role;

/**
 * Changes calendar and targets: one person proposes, sees every date the change would move, and another applies it
 * (domain 6.4). What moved is kept, with the change and in the trail of each request.
 */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
public class TimeRules {

    @Inject
    private CalendarChanges changes;

    @Inject
    private ChangeOfDates dates;

    @Inject
    private Policy policy;

    @Inject
    private TimeInForce inForce;

    @Inject
    private Event<TimeInForce.State> changed;

    @EJB
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The calendar in force, and the latest proposals with what they move. */
    @RolesAllowed({
        Role.Names.ADMINISTRATOR,
        Role.Names.MANAGER,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.AUDITOR,
        Role.Names.LEGAL,
        Role.Names.CASE_HANDLER,
        Role.Names.INTAKE_CLERK
    })
    public CalendarSheet calendar() {
        OfficeCalendar calendar = policy.officeCalendar();
        return new CalendarSheet(
                CalendarRules.years(calendar),
                calendar.lastDay(),
                CalendarRules.runsOutSoon(calendar, ClockReading.dayOf(clock.instant())),
                daysByKind(policy.targets()),
                changes.latest().stream().map(this::sheet).toList());
    }

    /**
     * Keeps a proposal; nothing moves yet.
     *
     * @return the proposal with what it would move
     * @throws jp.madoguchi.shared.InputRejected naming everything that is wrong with it
     */
    public ProposalSheet propose(TimeProposal proposal) {
        TimeChange.of(proposal, policy.officeCalendar(), policy.targets());
        CalendarChange kept = new CalendarChange(proposal, currentActor.get().subject(), clock.instant());
        changes.add(kept);
        return sheet(kept);
    }

    /**
     * Puts a proposal in force and moves the dates of every open request.
     *
     * @throws ChangeRefused when it was decided before, or the proposer tries
     */
    @RolesAllowed({Role.Names.MANAGER, Role.Names.PRIVACY_MANAGER})
    public ProposalSheet apply(long id) {
        CalendarChange kept = open(id);
        Actor actor = currentActor.get();
        ChangeRefused.unlessAnother(actor, kept.proposedBy());
        TimeInForce.State before = inForce.asApplied();
        TimeChange change = TimeChange.of(kept.content(), before.calendar(), before.targets());
        Instant now = clock.instant();
        kept.decide(ChangeStatus.APPLIED, actor.subject(), now);
        dates.move(before, change, id, actor, now);
        changed.fire(before.with(change));
        return sheet(kept);
    }

    /**
     * Drops a proposal, by whoever proposed it or somebody else.
     *
     * @throws ChangeRefused when it was decided before
     */
    public ProposalSheet discard(long id) {
        CalendarChange kept = open(id);
        kept.decide(ChangeStatus.DISCARDED, currentActor.get().subject(), clock.instant());
        return sheet(kept);
    }

    /** Every kind can be given another target, also one that no line names yet. */
    private static Map<String, Integer> daysByKind(Targets targets) {
        return Arrays.stream(RequestKind.values())
                .collect(Collectors.toMap(RequestKind::name, kind -> targets.daysFor(kind.name())));
    }

    private CalendarChange open(long id) {
        CalendarChange kept = changes.findToDecide(id).orElseThrow(ChangeRefused::unknown);
        ChangeRefused.unlessOpen(kept.status());
        return kept;
    }

    private ProposalSheet sheet(CalendarChange kept) {
        Actor reader = currentActor.get();
        OfficeCalendar now = policy.officeCalendar();
        boolean open = kept.status() == ChangeStatus.PROPOSED;
        TimeChange change = TimeChange.of(kept.content());
        List<MovedDate> moves = open ? dates.preview(inForce.now(), change) : changes.movedBy(kept.id());
        OfficeCalendar proposed = open ? change.of(now) : now;
        return new ProposalSheet(
                kept.id(),
                kept.status(),
                kept.content(),
                kept.proposedBy(),
                kept.proposedAt(),
                kept.decidedBy(),
                kept.decidedAt(),
                CalendarRules.closedOnlyBy(proposed, now),
                CalendarRules.closedOnlyBy(now, proposed),
                change.differences(),
                moves.size(),
                seesRequests(reader) ? Optional.of(moves) : Optional.empty(),
                open && mayApply(reader) && !reader.isSamePersonAs(kept.proposedBy()));
    }

    private static boolean mayApply(Actor reader) {
        return reader.is(Role.MANAGER) || reader.is(Role.PRIVACY_MANAGER);
    }

    /** An administrator sees how many dates move, but no request. */
    private static boolean seesRequests(Actor reader) {
        return mayApply(reader) || reader.is(Role.AUDITOR);
    }
}
