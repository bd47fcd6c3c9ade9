package jp.madoguchi.refusal;

/**
 * How often the same person asked for the same before. It is shown and may call for a look at abuse; it refuses nothing
 * by itself (guideline 3-8-2(2): volume alone does not qualify).
 *
 * @param inPastYear within a year before this request
 * @param inWindow within the window, this request not counted
 * @param windowDays how far the window reaches back
 * @param threshold how many in the window, this request counted, open the look at abuse
 */
public record EarlierAsking(int inPastYear, int inWindow, int windowDays, int threshold) {

    /** Whether this request is the one that opens the look at abuse, or comes after it. */
    public boolean callsForAbuseReview() {
        return inWindow + 1 >= threshold;
    }

    /** This request counted. */
    public int inWindowWithThisOne() {
        return inWindow + 1;
    }
}
