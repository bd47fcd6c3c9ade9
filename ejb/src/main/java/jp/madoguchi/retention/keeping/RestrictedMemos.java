package jp.madoguchi.retention.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.restricted.RestrictedRetention;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;

/**
 * Memos of the restricted compartment: five years (domain 9.2). How many there are, and that one went, is told in the
 * compartment alone (2.6).
 */
@ApplicationScoped
public class RestrictedMemos implements Keeping {

    @EJB
    private RestrictedRetention memos;

    @Override
    public Kept object() {
        return Kept.RESTRICTED_MEMO;
    }

    @Override
    public boolean isCounted() {
        return false;
    }

    @Override
    public List<KeptSince> present() {
        return List.of();
    }

    @Override
    public int destroyDue(Instant now) {
        memos.removeWhatIsOver();
        return 0;
    }
}
