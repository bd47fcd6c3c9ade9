package jp.madoguchi.verification.authority;

import java.time.LocalDate;

/**
 * Whether somebody of this age may file alone (domain 4.4): from the age at which an organisation trusts them to understand
 * what they ask for; the law draws no line. Younger ones act through a parent or guardian.
 *
 * @param filingAloneFrom in years
 * @param majority in years
 */
public record MinorAlone(int filingAloneFrom, int majority) {

    /** What their age means for the request. */
    public enum Standing {
        OF_AGE,
        CHILD_WHO_MAY_FILE,
        TOO_YOUNG
    }

    public Standing of(LocalDate born, LocalDate today) {
        if (!today.isAfter(Majority.lastDayBefore(filingAloneFrom, born))) {
            return Standing.TOO_YOUNG;
        }
        return today.isAfter(Majority.lastDayBefore(majority, born)) ? Standing.OF_AGE : Standing.CHILD_WHO_MAY_FILE;
    }
}
