package jp.madoguchi.request;

/** The states of domain 5.1. Which of them may follow which is said in {@link RequestLifecycle} and nowhere else. */
public enum RequestStatus {
    RECEIVED(true, false),
    TRIAGE(true, false),
    AWAIT_SUPPLEMENT(true, true),
    AWAIT_IDENTITY(true, true),
    AWAIT_FEE(true, true),
    SEARCH(true, false),
    REVIEW(true, false),
    CONSULT(true, false),
    APPROVAL(true, false),
    EXECUTION(true, false),
    NOTICE(true, false),
    CLOSED(false, false),
    REJECTED(false, false),
    WITHDRAWN(false, false),
    REDIRECTED(false, false);

    private final boolean open;
    private final boolean waitingForRequester;

    RequestStatus(boolean open, boolean waitingForRequester) {
        this.open = open;
        this.waitingForRequester = waitingForRequester;
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether everything granted has been carried out, so that what was disclosed can be collected (domain 8.2, L-09). */
    public boolean isCarriedOut() {
        return this == NOTICE || this == CLOSED;
    }

    /** Whether the requester has the ball, which is when pausable clocks stand still (domain 6.3). */
    public boolean isWaitingForRequester() {
        return waitingForRequester;
    }
}
