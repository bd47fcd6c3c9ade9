package jp.madoguchi.referral;

import java.io.Serializable;
import java.time.Instant;

/**
 * One part of a request that somebody else answers.
 *
 * @param category a data category, or {@code ALL} for the whole item
 * @param organisation code in the directory, or {@code null} for a joint use
 */
public record ReferredPart(int item, String category, ReferralReason reason, String organisation, String by, Instant at)
        implements Serializable {}
