package jp.madoguchi.retention.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.RetentionRule.Kept;
import jp.madoguchi.provision.ProvisionRetention;
import jp.madoguchi.retention.Keeping;
import jp.madoguchi.retention.KeptSince;
import jp.madoguchi.shared.ClockOfTheOffice;

/**
 * Records of provision: three years from the last provision, one where a contract stands for the record (RULE 21, 25). The
 * law sets the three years; a policy may only say more.
 */
@ApplicationScoped
public class RecordsOfProvision implements Keeping {

    @EJB
    private ProvisionRetention provisions;

    @Inject
    private Policy policy;

    @Override
    public Kept object() {
        return Kept.PROVISION_RECORD;
    }

    @Override
    public List<KeptSince> present() {
        return provisions.present().stream()
                .map(some -> new KeptSince(
                        some.from(),
                        some.until(policy.retention(object()).keep()),
                        true,
                        false,
                        some.held(),
                        some.number()))
                .toList();
    }

    @Override
    public int destroyDue(Instant now) {
        return provisions.destroyWhatIsDue(
                LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO),
                policy.retention(object()).keep());
    }
}
