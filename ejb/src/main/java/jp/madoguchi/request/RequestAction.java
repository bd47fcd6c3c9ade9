package jp.madoguchi.request;

/** What can be done to a request. Who may do it, and when, is said in {@link RequestLifecycle}. */
public enum RequestAction {
    ACKNOWLEDGE,
    CLAIM,
    RELEASE,
    ASK_SUPPLEMENT,
    RECEIVE_SUPPLEMENT,
    ASK_IDENTITY,
    UPLOAD_DOCUMENT,
    CONFIRM_IDENTITY,
    DENY_IDENTITY,
    PROPOSE_REJECTION,
    REJECT,
    START_SEARCH,
    ANSWER_SEARCH,
    FINISH_SEARCH,
    ASSESS,
    DRAFT,
    SUBMIT,
    SEND_BACK,
    APPROVE,
    EXECUTE,
    FINISH_EXECUTION,
    CLOSE,
    WRITE_MESSAGE,
    WITHDRAW
}
