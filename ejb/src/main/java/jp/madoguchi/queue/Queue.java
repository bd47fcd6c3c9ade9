package jp.madoguchi.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.queue.persistence.QueuePages;
import jp.madoguchi.queue.persistence.QueueRows;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/** Lists requests a page at a time, in the database's order, and tells whose they are. */
@Stateless
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
public class Queue {

    @Inject
    private QueuePages pages;

    @Inject
    private QueueRows rows;

    @Inject
    private QueueFilters filters;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    @Inject
    private Claims claims;

    @EJB
    private CurrentActor currentActor;

    /**
     * One page.
     *
     * @throws jp.madoguchi.shared.InputRejected when there is no such view, or the cursor is not one of ours
     */
    public QueuePage page(QueueQuery query) {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        var reader = new QueueFilter.Reader(today, workingDays.dueSoonUntil(today), actor.subject());
        Optional<QueueCursor> after = Optional.ofNullable(query.after()).map(cursor -> QueueCursor.of(query));
        return pages.read(query, filters.of(query.view()), reader, after, Sight.of(actor));
    }

    /** Who has claimed the request. */
    public Optional<String> assignee(RequestReference reference) {
        return rows.assignee(reference);
    }

    /**
     * Makes a request the caller's own work; nothing happens when it is already.
     *
     * @throws jp.madoguchi.request.StepNotPermitted when the life cycle does not permit it
     * @throws ClaimedByOther when somebody else holds it
     */
    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.PRIVACY_MANAGER
    })
    public void claim(RequestReference reference) {
        claims.claim(reference, currentActor.get());
    }

    /**
     * Gives a request back to everybody; nothing happens when it is nobody's. What somebody else holds, only a privacy
     * manager can give back: people fall ill.
     *
     * @throws jp.madoguchi.request.StepNotPermitted when the life cycle does not permit it
     * @throws ClaimedByOther when somebody else holds it
     */
    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.PRIVACY_MANAGER
    })
    public void release(RequestReference reference) {
        claims.release(reference, currentActor.get());
    }
}
