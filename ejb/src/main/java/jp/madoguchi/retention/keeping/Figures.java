package jp.madoguchi.retention.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.retention.persistence.KeptTables;

/** Aggregated figures stay for good (domain 9.2): sums by day and code, which name no request. */
@ApplicationScoped
public class Figures implements Keeping {

    @Inject
    private KeptTables tables;

    @Override
    public Kept object() {
        return Kept.STATISTICS;
    }

    @Override
    public List<KeptSince> present() {
        return tables.figures();
    }

    @Override
    public int destroyDue(Instant now) {
        return 0;
    }
}
