package jp.madoguchi.policy;

/**
 * When a look at abuse is opened (domain 11, scenario 17). It refuses nothing: volume alone is no ground.
 *
 * @param identicalRequests how many identical requests of one person, the new one counted
 * @param withinDays within how many calendar days
 */
public record AbuseReview(int identicalRequests, int withinDays) {

    public AbuseReview {
        if (identicalRequests < 2) {
            throw new IllegalArgumentException("identicalRequests has to be at least 2");
        }
        if (withinDays < 1) {
            throw new IllegalArgumentException("withinDays has to be at least 1");
        }
    }
}
