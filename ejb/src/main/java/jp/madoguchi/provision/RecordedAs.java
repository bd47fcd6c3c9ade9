package jp.madoguchi.provision;

import java.time.Period;

/** How a record was made, which decides how long it has to be kept (RULE 21, 25). */
public enum RecordedAs {
    /** For each provision. */
    INDIVIDUAL,
    /** For provisions that go on or are repeated, in one record (RULE 19(2), 23(2)). */
    BATCH,
    /** A contract or the like that holds the items stands for the record (RULE 19(3), 23(3)). */
    CONTRACT_SUBSTITUTE;

    private static final Period CONTRACT = Period.ofYears(1);

    /** Whether its time runs anew with every later provision of the same kind. */
    public boolean isOfSeries() {
        return this != INDIVIDUAL;
    }

    /**
     * How long it is kept from the last provision on.
     *
     * @param usual what the retention table says of records; the law has a year for contracts
     */
    public Period keptFor(Period usual) {
        return this == CONTRACT_SUBSTITUTE ? CONTRACT : usual;
    }
}
