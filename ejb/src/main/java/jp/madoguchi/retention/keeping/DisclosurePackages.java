package jp.madoguchi.retention.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.fulfilment.RetentionOfDeliveries;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.retention.persistence.KeptTables;

/** Disclosed files: thirty days after delivery; manifest and hash stay with the ledger (domain 9.2). */
@ApplicationScoped
public class DisclosurePackages implements Keeping {

    @Inject
    private KeptTables tables;

    @EJB
    private RetentionOfDeliveries deliveries;

    @Override
    public Kept object() {
        return Kept.DISCLOSURE_PACKAGE;
    }

    @Override
    public List<KeptSince> present() {
        return tables.packages();
    }

    @Override
    public int destroyDue(Instant now) {
        return deliveries.destroyWhatIsDue();
    }
}
