package jp.madoguchi.deadline;

/** The clocks kept for a request (domain 6.2). */
public enum ClockCode {
    /** Our own target, which stands still while the requester has the ball. */
    TARGET("C-SLA", "BUSINESS_DAYS"),
    /** The ceiling of the whole handling, with the same pauses. */
    CEILING("C-MAX", "CALENDAR_DAYS"),
    /** The two weeks of Art. 39, which nothing stops but the end of the request. */
    ART39("C39", "CALENDAR_DAYS");

    private final String code;
    private final String countedIn;

    ClockCode(String code, String countedIn) {
        this.code = code;
        this.countedIn = countedIn;
    }

    public String code() {
        return code;
    }

    /** The {@link DayCount#code()} of the days it counts. */
    public String countedIn() {
        return countedIn;
    }
}
