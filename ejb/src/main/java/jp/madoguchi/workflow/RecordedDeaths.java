package jp.madoguchi.workflow;

import jp.madoguchi.shared.RequestReference;

/**
 * Whether a data subject has died, as far as it is recorded (domain 4.4). Asked by contexts that write to people, answered
 * by the one that records it, which they need not know.
 */
public interface RecordedDeaths {

    /** Whether the data subject of this request is recorded as having died. */
    boolean isRecorded(RequestReference reference);
}
