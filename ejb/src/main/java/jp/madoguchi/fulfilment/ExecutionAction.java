package jp.madoguchi.fulfilment;

/** What is done to carry out a decision. */
public enum ExecutionAction {
    /** Attach the extract that the requester will collect (Art. 33(2), (5)). */
    HAND_OUT,
    /** Write down the information asked for, with a file where that says it better (Art. 28(3), 32(1)(iv)). */
    ANSWER,
    /** Correct the data in the system (Art. 34(2)). */
    CORRECT,
    /** Stop using the data for the purposes (Art. 35(2), (6)). */
    STOP_USE,
    /** Stop providing the data to a recipient (Art. 27(2), 35(4), (6)). */
    STOP_PROVISION,
    /** Erase the data, or make them no longer identify anybody (Art. 35(2), (6)). */
    ERASE,
    /** Close off what a law has us keep, until the day on which it is erased (Guideline 3-8-5-3). */
    RESTRICT,
    /** Put the alternative measure in place (Art. 35(2), (4), (6) proviso). */
    TAKE_ALTERNATIVE_MEASURE,
    /** Switch a channel or an advertisement; the system does this itself (domain 3.3). */
    SWITCH_CHANNEL,
    /** End what rested on a consent. */
    END_CONSENT,
    /** Take the measure a complaint has led to (Art. 40). */
    TAKE_MEASURE,
    /** Do what the one who entrusted the data has instructed (domain 3.6). */
    FOLLOW_INSTRUCTION;

    /** Whether a file can be attached to it. */
    public boolean takesFile() {
        return this == HAND_OUT || this == ANSWER;
    }

    /** Whether it ends a use, a provision or the data themselves. */
    public boolean stopsSomething() {
        return switch (this) {
            case STOP_USE, STOP_PROVISION, ERASE, RESTRICT, SWITCH_CHANNEL, END_CONSENT -> true;
            default -> false;
        };
    }

    /** Whether those who received the data have to hear of it (domain 8.2, L-19). */
    public boolean isPropagated() {
        return switch (this) {
            case CORRECT, STOP_USE, STOP_PROVISION, ERASE, RESTRICT, END_CONSENT -> true;
            default -> false;
        };
    }
}
