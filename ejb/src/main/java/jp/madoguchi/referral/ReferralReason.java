package jp.madoguchi.referral;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody else answers (domain 2.3, 3.6). */
public enum ReferralReason {
    /** The organisation that gave out the account decides on its product data. */
    R_ORG("R-ORG"),
    /** Processed on behalf of another, who alone has the authority (Art. 16(4)). */
    N_PROC("N-PROC"),
    /** Another company is responsible for the joint use (Art. 27(5)(iii)). */
    S07("S07");

    private final String code;

    ReferralReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A joint user keeps the duties of the Act, so only a whole request is referred for that reason. */
    public boolean isForParts() {
        return this != S07;
    }

    static Optional<ReferralReason> of(String code) {
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }
}
