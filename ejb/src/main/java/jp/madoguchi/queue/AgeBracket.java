package jp.madoguchi.queue;

import java.time.LocalDate;

/** How long ago an open request arrived, in calendar days (domain 9.3). Declared youngest first. */
public enum AgeBracket {
    UP_TO_3(0, 3),
    FROM_4_TO_7(4, 7),
    FROM_8_TO_14(8, 14),
    FROM_15_TO_30(15, 30),
    OVER_30(31, Integer.MAX_VALUE);

    private final int youngest;
    private final int oldest;

    AgeBracket(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The first day of receipt that is this old on a given day; {@code null} when there is no first. */
    public LocalDate receivedFrom(LocalDate today) {
        return oldest == Integer.MAX_VALUE ? null : today.minusDays(oldest);
    }

    /** The last day of receipt that is this old on a given day; {@code null} when there is no last. */
    public LocalDate receivedTo(LocalDate today) {
        return youngest == 0 ? null : today.minusDays(youngest);
    }
}
