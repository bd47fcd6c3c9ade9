package jp.madoguchi.retention.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.DestructionLog;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.retention.RetentionPeriod;
import jp.madoguchi.retention.persistence.KeptTables;

/**
 * The trail: five years (domain 9.2). Whole chains only, and that of a request not before its records, so that what is left
 * verifies and a hold keeps the trail too.
 */
@ApplicationScoped
public class AuditEvents implements Keeping {

    private static final int AT_ONCE = 5000;

    @Inject
    private KeptTables tables;

    @Inject
    private Policy policy;

    @EJB
    private DestructionLog log;

    @Override
    public Kept object() {
        return Kept.AUDIT_EVENT;
    }

    @Override
    public List<KeptSince> present() {
        return tables.chains();
    }

    @Override
    public int destroyDue(Instant now) {
        Optional<Instant> limit = new RetentionPeriod(policy.retention(object())).begunBefore(now);
        return limit.map(before -> log.destroyChains(before, AT_ONCE, now)).orElse(0);
    }
}
