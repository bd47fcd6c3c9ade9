package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.fee.persistence.FeeEntries;
import jp.madoguchi.shared.RequestReference;

/** Reads the fee for Madoguchi's own parts, the letters above all, which run with nobody logged in (domain 2.4, X3). */
@ApplicationScoped
public class FeeReader {

    @Inject
    private FeeEntries entries;

    @Inject
    private FeesOfRequests fees;

    /**
     * What was paid and kept for a request that ended shortly before, and counts for one that continues it and arrives then:
     * nobody pays twice (domain 5.1).
     */
    public int credit(RequestReference continued, Instant arriving) {
        return fees.credit(continued, arriving);
    }

    /** Empty when nobody was asked to pay. */
    public Optional<FeeAsked> asked(RequestReference reference) {
        return entries.of(reference).asked().map(entry -> new FeeAsked(entry.amount(), entry.on()));
    }

    /** Yen that have been paid and will be given back; 0 when none will. */
    public int toRefund(RequestReference reference) {
        return entries.of(reference).toRefund();
    }
}
