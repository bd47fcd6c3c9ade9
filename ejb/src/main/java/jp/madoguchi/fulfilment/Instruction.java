package jp.madoguchi.fulfilment;

/** What those who received the data are asked to do (domain 8.2, L-19). */
public enum Instruction {
    STOP,
    ERASE,
    CORRECT,
    STOP_PROVISION;

    /** What follows for them from what we did; what a law has us keep they only stop using. */
    static Instruction of(ExecutionAction done) {
        return switch (done) {
            case CORRECT -> CORRECT;
            case ERASE -> ERASE;
            case STOP_PROVISION -> STOP_PROVISION;
            case STOP_USE, RESTRICT, END_CONSENT -> STOP;
            default -> throw new IllegalArgumentException(done + " is told to nobody");
        };
    }
}
