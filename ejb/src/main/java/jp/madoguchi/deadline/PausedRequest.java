package jp.madoguchi.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.RequestReference;

/** Tells the dates of one paused request anew, in a transaction of its own. */
@Stateless
@PermitAll
public class PausedRequest {

    @Inject
    private Requests requests;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    /** Waits for a step under way, because that step may end the pause. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void tellDates(RequestReference reference) {
        requests.findForStep(reference).ifPresent(request -> keeper.tellAgain(reference, clock.instant()));
    }
}
