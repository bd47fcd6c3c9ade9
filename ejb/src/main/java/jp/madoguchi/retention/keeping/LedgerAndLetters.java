package jp.madoguchi.retention.keeping;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.DestructionLog;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.retention.RetentionPeriod;
import jp.madoguchi.retention.persistence.KeptTables;
import jp.madoguchi.retention.persistence.KeptTables.Candidate;
import jp.madoguchi.shared.TriedAgain;

/**
 * Ledger, decisions and notices: three years after closure, five if there is or was a suit (domain 9.2). One line stays of
 * each request, and its figures.
 */
@ApplicationScoped
public class LedgerAndLetters implements Keeping {

    private static final System.Logger LOG = System.getLogger(LedgerAndLetters.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private KeptTables tables;

    @Inject
    private Policy policy;

    @EJB
    private DestructionLog log;

    @Override
    public Kept object() {
        return Kept.LEDGER;
    }

    @Override
    public List<KeptSince> present() {
        return tables.requests();
    }

    /** A request that cannot be destroyed is named in the log and hinders no other. */
    @Override
    public int destroyDue(Instant now) {
        RetentionPeriod period = new RetentionPeriod(policy.retention(object()));
        return period.begunBefore(now)
                .map(limit -> tables.requestsClosedBy(limit, AT_ONCE).stream()
                        .mapToInt(candidate -> destroy(candidate, period, now))
                        .sum())
                .orElse(0);
    }

    private int destroy(Candidate candidate, RetentionPeriod period, Instant now) {
        try {
            return period.begunBefore(now, candidate.decided(), candidate.litigated())
                    .filter(limit -> TriedAgain.of(() -> log.destroyRequest(candidate.reference(), limit, now)))
                    .map(gone -> 1)
                    .orElse(0);
        } catch (EJBException failed) {
            LOG.log(Level.ERROR, "The records of " + candidate.reference() + " could not be destroyed", failed);
            return 0;
        }
    }
}
