package jp.madoguchi.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.fee.persistence.FeeEntries;
import jp.madoguchi.shared.RequestReference;

/** Reads the fee for Madoguchi's own parts, the letters above all, which run with nobody logged in (domain 2.4, X3). */
@ApplicationScoped
public class FeeReader {

    @Inject
    private FeeEntries entries;

    /** Empty when nobody was asked to pay. */
    public Optional<FeeAsked> asked(RequestReference reference) {
        return entries.of(reference).asked().map(entry -> new FeeAsked(entry.amount(), entry.on()));
    }

    /** Yen that have been paid and will be given back; 0 when none will. */
    public int toRefund(RequestReference reference) {
        return entries.of(reference).toRefund();
    }
}
