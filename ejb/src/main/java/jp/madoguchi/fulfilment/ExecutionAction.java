package jp.madoguchi.fulfilment;

/** What is done to carry out a decision. */
public enum ExecutionAction {
    /** Attach the extract that the requester will collect (Art. 33(2)). */
    HAND_OUT,
    /** Correct the data in the system (Art. 34(2)). */
    CORRECT,
    /** Stop using the data for the purposes (Art. 35(2), (6)). */
    STOP_USE,
    /** Erase the data, or make them no longer identify anybody (Art. 35(2), (6)). */
    ERASE,
    /** Put the alternative measure in place (Art. 35(2), (6) proviso). */
    TAKE_ALTERNATIVE_MEASURE
}
