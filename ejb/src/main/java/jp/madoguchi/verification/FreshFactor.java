package jp.madoguchi.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.request.SecondFactor;
import jp.madoguchi.verification.persistence.FactorGiven;
import jp.madoguchi.verification.persistence.IdentityRecords;

/**
 * Fresh is whoever entered a one-time code, or logged in with the account that was accepted as the data subject's, within
 * the last fifteen minutes (domain 4.1, A2).
 */
@ApplicationScoped
public class FreshFactor implements SecondFactor {

    /** How long it counts. */
    public static final Duration LASTS = FactorGiven.FRESH_FOR;

    @Inject
    private IdentityRecords records;

    @Inject
    private Clock clock;

    @Override
    public boolean isFreshFor(ReceiptHolder holder) {
        Instant now = clock.instant();
        return records.factorsGiven(holder.reference()).stream().anyMatch(given -> given.isFreshAt(now));
    }
}
