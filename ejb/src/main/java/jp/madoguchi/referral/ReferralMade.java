package jp.madoguchi.referral;

import java.io.Serializable;
import java.util.Set;

/**
 * What a clerk decides to refer.
 *
 * @param item number of the item of which a part is referred; {@code null} for the whole request
 * @param categories the part; none for the whole item
 * @param reason {@code R-ORG}, {@code N-PROC} or {@code S07}
 * @param organisation code of the organisation in the directory; {@code null} for a joint use, whose responsible company
 *     the policy names
 */
public record ReferralMade(Integer item, Set<String> categories, String reason, String organisation)
        implements Serializable {

    public ReferralMade {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
    }
}
