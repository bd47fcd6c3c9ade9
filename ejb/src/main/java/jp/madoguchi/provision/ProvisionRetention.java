package jp.madoguchi.provision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.madoguchi.provision.persistence.ProvisionTerms;
import jp.madoguchi.request.RequestFlag;

/**
 * Takes records away when their time is over (RULE 21, 25). A record belongs to no request; it is held as long as a request
 * of the same person is, and while one that asks for it is open.
 */
@Stateless
@PermitAll
public class ProvisionRetention {

    private static final int AT_ONCE = 5000;

    @Inject
    private ProvisionTerms terms;

    @Inject
    private PeopleRecorded people;

    /** So many records whose time runs from the same day. */
    public record Counted(LocalDate from, RecordedAs recordedAs, boolean held, long number) implements Serializable {

        /** The first day on which they may be destroyed. */
        public LocalDate until(Period usual) {
            return from.plus(recordedAs.keptFor(usual));
        }
    }

    public List<Counted> present() {
        return terms.counted(held());
    }

    /**
     * @param usual how long records are kept where no contract stands for them
     * @return how many are gone
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int destroyWhatIsDue(LocalDate today, Period usual) {
        return terms.destroy(
                today.minus(RecordedAs.INDIVIDUAL.keptFor(usual)),
                today.minus(RecordedAs.CONTRACT_SUBSTITUTE.keptFor(usual)),
                held(),
                AT_ONCE);
    }

    private List<String> held() {
        return terms.holding(RequestFlag.HOLDS).stream()
                .flatMap(ProvisionExtracts::customersOf)
                .map(people::keyOf)
                .distinct()
                .toList();
    }
}
