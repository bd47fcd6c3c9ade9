package jp.madoguchi.ledger;

import java.io.Serializable;

/**
 * How the open requests stand at this moment, and how punctual we were in the period (domain 9.3).
 *
 * @param dueSoon due within three business days
 * @param art39Near not decided, and the day of Art. 39 is past or within four days
 * @param ceilingNear not decided, and the ceiling C-MAX is past or within four days
 * @param pausedLong paused for more than fourteen days
 * @param acknowledged requests received in the period whose acknowledgement has gone, or should have
 * @param acknowledgedOnTime those of them that were acknowledged in time
 */
public record Standing(
        long open,
        long dueSoon,
        long overdue,
        long art39Near,
        long ceilingNear,
        long paused,
        long pausedLong,
        long acknowledged,
        long acknowledgedOnTime)
        implements Serializable {

    /** These open requests, with how punctual we were. */
    Standing with(long judged, long onTime) {
        return new Standing(open, dueSoon, overdue, art39Near, ceilingNear, paused, pausedLong, judged, onTime);
    }
}
