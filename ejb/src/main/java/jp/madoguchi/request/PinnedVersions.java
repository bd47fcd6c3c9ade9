package jp.madoguchi.request;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import jp.madoguchi.policy.Policy;

/**
 * What counted on the day a request was received and goes on counting for it (domain 0.4, 1.3, 3.5).
 *
 * @param policyText version of the privacy policy; letters cite it
 * @param procedure version of the published procedure, the only one the requester had to follow (Guideline 3-8-7)
 * @param ruleSet code of the state of the law
 */
public record PinnedVersions(String policyText, String procedure, String ruleSet) implements Serializable {

    public PinnedVersions {
        requireNonNull(policyText, "policyText is missing");
        requireNonNull(procedure, "procedure is missing");
        requireNonNull(ruleSet, "ruleSet is missing");
    }

    /** What counts for a request received on this day in Japan. */
    public static PinnedVersions on(LocalDate received, Policy policy) {
        return new PinnedVersions(
                policy.policyTextOn(received).version(),
                policy.procedureOn(received).version(),
                policy.ruleSetOn(received).code());
    }
}
