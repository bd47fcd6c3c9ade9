package jp.madoguchi.verification;

import java.io.Serializable;
import jp.madoguchi.request.AssuranceLevel;

/** A way of proving identity as it stands for one request. */
public record MethodOffered(String code, AssuranceLevel gives, State state) implements Serializable {

    /** Where the requester is with a method. */
    public enum State {
        OFFERED,
        UNDER_REVIEW,
        DONE
    }
}
