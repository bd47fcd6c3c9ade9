package jp.madoguchi.retention.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.retention.persistence.KeptTables;
import jp.madoguchi.verification.RetentionOfDocuments;

/** Images of identity documents: thirty days after the letter was delivered, ninety after closure at the latest (domain 4.3). */
@ApplicationScoped
public class IdentityImages implements Keeping {

    @Inject
    private KeptTables tables;

    @EJB
    private RetentionOfDocuments documents;

    @Override
    public Kept object() {
        return Kept.IDENTITY_IMAGE;
    }

    @Override
    public List<KeptSince> present() {
        return tables.identityImages();
    }

    @Override
    public int destroyDue(Instant now) {
        return documents.destroyWhatIsDue();
    }
}
