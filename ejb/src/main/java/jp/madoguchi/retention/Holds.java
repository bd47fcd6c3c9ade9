package jp.madoguchi.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestFlag;
import jp.madoguchi.request.Requests;
import jp.madoguchi.retention.persistence.StoredHolds;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;

/**
 * Keeps the records of a request from being destroyed, with the reason (domain 5.1, overlays LEGAL_HOLD and LITIGATION).
 * A suit usually comes after the answer, so this is no step of the life cycle: it works on a request that is over too.
 */
@Stateless
@RolesAllowed({Role.Names.PRIVACY_MANAGER, Role.Names.LEGAL})
public class Holds {

    static final int SHORTEST_REASON = 5;
    static final int LONGEST_REASON = 500;

    @Inject
    private Requests requests;

    @Inject
    private StoredHolds stored;

    @Inject
    private Event<HoldChanged> changed;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /**
     * Holds a request, or gives a hold that is there a new reason.
     *
     * @throws InputRejected when the flag holds nothing, or the reason is none
     * @throws RequestNotFound when there is none, or its records are gone
     */
    public void raise(RequestReference reference, RequestFlag flag, String reason) {
        checkFlag(flag);
        String why = checked(reason);
        DataSubjectRequest request = requests.findForStep(reference).orElseThrow(RequestNotFound::new);
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        request.raise(flag);
        changed.fire(new HoldChanged(reference, flag, true, actor, now));
        stored.raise(reference, flag, why, actor, now);
    }

    /**
     * Lets the time run again, as if there had been no hold.
     *
     * @throws InputRejected when nothing is held by this flag
     */
    public void lower(RequestReference reference, RequestFlag flag) {
        checkFlag(flag);
        DataSubjectRequest request = requests.findForStep(reference).orElseThrow(RequestNotFound::new);
        if (!request.flags().contains(flag)) {
            throw new InputRejected("flag", "retention.hold.none");
        }
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        request.lower(flag);
        changed.fire(new HoldChanged(reference, flag, false, actor, now));
        stored.lower(reference, flag, actor, now);
    }

    static void checkFlag(RequestFlag flag) {
        if (flag == null || !flag.isHold()) {
            throw new InputRejected("flag", "retention.hold.flag");
        }
    }

    static String checked(String reason) {
        // PostgreSQL keeps no NUL character.
        String why = reason == null ? "" : reason.replace("\0", "").strip();
        int length = why.codePointCount(0, why.length());
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new InputRejected("reason", "retention.hold.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return why;
    }
}
