package jp.madoguchi.fulfilment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.fulfilment.persistence.StandingEntries;

/** Makes one piece of standing work due, with the event that tells it, both or neither. */
@Stateless
@PermitAll
public class StandingWorkStep {

    @Inject
    private StandingEntries entries;

    @Inject
    private StandingWorkDue due;

    @Inject
    private Clock clock;

    /** Does nothing to one that is not due, whoever asks. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void look(long number) {
        entries.notDueYet(number).ifPresent(entry -> due.makeDue(entry, clock.instant()));
    }
}
