package jp.madoguchi.retention.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.retention.persistence.KeptTables;

/** Tombstones stay for good, or whoever was erased would come back with the next import (domain 9.2). */
@ApplicationScoped
public class ProofsOfErasure implements Keeping {

    @Inject
    private KeptTables tables;

    @Override
    public Kept object() {
        return Kept.TOMBSTONE;
    }

    @Override
    public List<KeptSince> present() {
        return tables.tombstones();
    }

    @Override
    public int destroyDue(Instant now) {
        return 0;
    }
}
