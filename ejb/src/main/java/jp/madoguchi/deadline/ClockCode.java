package jp.madoguchi.deadline;

import java.util.Arrays;

/** The clocks kept for a request (domain 6.2), in the order in which they are shown. */
public enum ClockCode {
    /** Until the acknowledgement has gone. */
    ACKNOWLEDGEMENT("C-ACK", "BUSINESS_DAYS"),
    /** Until everything missing was asked for in one letter, or nothing was missing. */
    ASKING("C-ID", "BUSINESS_DAYS"),
    /** Our own target, which stands still while the requester has the ball. */
    TARGET("C-SLA", "BUSINESS_DAYS"),
    /** Within which advertising stops provisionally, whatever is decided later. */
    PROVISIONAL_STOP("C-SLA-STOP", "BUSINESS_DAYS"),
    /** The two weeks of Art. 39, which nothing stops but the end of the request. */
    ART39("C39", "CALENDAR_DAYS"),
    /** The ceiling of the whole handling, with the target's pauses; it can be moved once, with a letter. */
    CEILING("C-MAX", "CALENDAR_DAYS"),
    /** What the requester is given to answer a letter. */
    SUPPLEMENT("C-SUPP", "CALENDAR_DAYS"),
    /** From the decision until it has been carried out. */
    EXECUTION("C-EXEC", "BUSINESS_DAYS"),
    /** The term of another regime that applies as well; one clock per regime. */
    FOREIGN("C-FOREIGN", "CALENDAR_DAYS");

    private static final String OF_REGIME = ":";

    private final String code;
    private final String countedIn;

    ClockCode(String code, String countedIn) {
        this.code = code;
        this.countedIn = countedIn;
    }

    /** The clock a recorded code belongs to; {@code C-FOREIGN:GDPR} is one of the foreign ones. */
    public static ClockCode of(String recorded) {
        String own = recorded.split(OF_REGIME, 2)[0];
        return Arrays.stream(values())
                .filter(clock -> clock.code.equals(own))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no clock " + recorded));
    }

    public String code() {
        return code;
    }

    /** The code of the clock that is kept for one regime. */
    String code(String regime) {
        return code + OF_REGIME + regime;
    }

    /** The regime a recorded code names, or an empty text. */
    public static String regimeOf(String recorded) {
        int at = recorded.indexOf(OF_REGIME);
        return at < 0 ? "" : recorded.substring(at + 1);
    }

    /** The {@link DayCount#code()} of the days it counts. */
    public String countedIn() {
        return countedIn;
    }
}
