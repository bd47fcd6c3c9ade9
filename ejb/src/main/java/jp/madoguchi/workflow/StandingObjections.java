package jp.madoguchi.workflow;

import jp.madoguchi.shared.RequestReference;

/**
 * Whether another holder of the same authority objects to a request, and nobody has settled that (domain 11, scenario 14).
 * Asked by contexts that carry things out or hand them over, answered by the one that records it.
 */
public interface StandingObjections {

    /** Whether one stands. */
    boolean stand(RequestReference reference);
}
