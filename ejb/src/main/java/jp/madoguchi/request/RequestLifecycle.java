package jp.madoguchi.request;

import static jp.madoguchi.request.RequestAction.*;
import static jp.madoguchi.request.RequestStatus.*;
import static jp.madoguchi.shared.Role.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.Role;

/**
 * The life cycle as one table (domain 5.1): what may be done to a request, in which state, by whom, and where it leads.
 * Nothing else in this code base compares a status to decide what is allowed.
 */
public final class RequestLifecycle {

    /** One line of the table. A line that leads back to its own state is work within that state. */
    public record Step(RequestAction action, RequestStatus from, RequestStatus to, Set<Role> by) {}

    private static final RequestStatus[] OPEN =
            Arrays.stream(RequestStatus.values()).filter(RequestStatus::isOpen).toArray(RequestStatus[]::new);

    private static final Role[] FLAGGERS = {INTAKE_CLERK, IDENTITY_VERIFIER, CASE_HANDLER, LEGAL, PRIVACY_MANAGER};

    /** The system raises what it counts; only people lower it. */
    private static final Role[] RAISERS = {INTAKE_CLERK, IDENTITY_VERIFIER, CASE_HANDLER, LEGAL, PRIVACY_MANAGER, SYSTEM
    };

    // spotless:off
    private static final List<Step> TABLE = List.of(
    //         action               from              to                by
        permit(ACKNOWLEDGE,         RECEIVED,         TRIAGE,           INTAKE_CLERK, SYSTEM),

        permit(ASK_SUPPLEMENT,      TRIAGE,           AWAIT_SUPPLEMENT, INTAKE_CLERK, CASE_HANDLER),
        permit(ASK_SUPPLEMENT,      REVIEW,           AWAIT_SUPPLEMENT, CASE_HANDLER),
        permit(RECEIVE_SUPPLEMENT,  AWAIT_SUPPLEMENT, TRIAGE,           INTAKE_CLERK, REQUESTER),
        permit(UPLOAD_DOCUMENT,     AWAIT_SUPPLEMENT, AWAIT_SUPPLEMENT, REQUESTER),

        permit(ASK_IDENTITY,        TRIAGE,           AWAIT_IDENTITY,   INTAKE_CLERK, IDENTITY_VERIFIER),
        permit(UPLOAD_DOCUMENT,     AWAIT_IDENTITY,   AWAIT_IDENTITY,   REQUESTER),
        permit(RECORD_AUTHORITY,    AWAIT_IDENTITY,   AWAIT_IDENTITY,   IDENTITY_VERIFIER),
        permit(CONFIRM_IDENTITY,    AWAIT_IDENTITY,   TRIAGE,           IDENTITY_VERIFIER, SYSTEM),
        permit(DENY_IDENTITY,       AWAIT_IDENTITY,   AWAIT_IDENTITY,   IDENTITY_VERIFIER),

        permit(ASK_FEE,             TRIAGE,           AWAIT_FEE,        FEE_CLERK, INTAKE_CLERK),
        permit(RECORD_PAYMENT,      AWAIT_FEE,        TRIAGE,           FEE_CLERK),
        permit(WAIVE_FEE,           AWAIT_FEE,        TRIAGE,           MANAGER, PRIVACY_MANAGER),
        permit(REJECT_UNPAID,       AWAIT_FEE,        TRIAGE,           MANAGER, PRIVACY_MANAGER),

        permit(REMIND,              AWAIT_SUPPLEMENT, AWAIT_SUPPLEMENT, INTAKE_CLERK, SYSTEM),
        permit(REMIND,              AWAIT_IDENTITY,   AWAIT_IDENTITY,   INTAKE_CLERK, SYSTEM),
        permit(REMIND,              AWAIT_FEE,        AWAIT_FEE,        FEE_CLERK, INTAKE_CLERK, SYSTEM),

        permit(PROPOSE_REJECTION,   AWAIT_IDENTITY,   AWAIT_IDENTITY,   IDENTITY_VERIFIER),
        permit(PROPOSE_REJECTION,   AWAIT_SUPPLEMENT, AWAIT_SUPPLEMENT, INTAKE_CLERK, CASE_HANDLER),
        permit(PROPOSE_REJECTION,   AWAIT_FEE,        AWAIT_FEE,        FEE_CLERK, CASE_HANDLER),
        permit(REJECT,              AWAIT_IDENTITY,   REJECTED,         MANAGER, PRIVACY_MANAGER),
        permit(REJECT,              AWAIT_SUPPLEMENT, REJECTED,         MANAGER, PRIVACY_MANAGER),
        permit(REJECT,              AWAIT_FEE,        REJECTED,         MANAGER, PRIVACY_MANAGER),

        permit(REFER,               TRIAGE,           REDIRECTED,       INTAKE_CLERK, CASE_HANDLER),
        permit(REFER_PART,          TRIAGE,           TRIAGE,           INTAKE_CLERK, CASE_HANDLER),

        permit(START_SEARCH,        TRIAGE,           SEARCH,           CASE_HANDLER),
        permit(ANSWER_SEARCH,       SEARCH,           SEARCH,           SYSTEM_OWNER),
        permit(FINISH_SEARCH,       SEARCH,           REVIEW,           CASE_HANDLER),

        permit(ASSESS,              REVIEW,           REVIEW,           CASE_HANDLER, LEGAL),
        permit(CONSULT_THIRD_PARTY, REVIEW,           CONSULT,          CASE_HANDLER, LEGAL),
        permit(RECORD_OPINION,      CONSULT,          REVIEW,           CASE_HANDLER, LEGAL, SYSTEM),
        permit(APPLY_POLICY_TEXT,   REVIEW,           REVIEW,           CASE_HANDLER),
        permit(DRAFT,               REVIEW,           REVIEW,           CASE_HANDLER),
        permit(SUBMIT,              REVIEW,           APPROVAL,         CASE_HANDLER),
        permit(REVIEW_LEGALLY,      APPROVAL,         APPROVAL,         LEGAL),
        permit(SEND_BACK,           APPROVAL,         REVIEW,           LEGAL, MANAGER, PRIVACY_MANAGER),
        permit(APPROVE,             APPROVAL,         EXECUTION,        MANAGER, PRIVACY_MANAGER),

        permit(EXECUTE,             EXECUTION,        EXECUTION,        SYSTEM_OWNER, CASE_HANDLER),
        permit(FINISH_EXECUTION,    EXECUTION,        NOTICE,           SYSTEM),
        permit(RECORD_DISPATCH,     NOTICE,           NOTICE,           INTAKE_CLERK, CASE_HANDLER),
        permit(RECORD_DELIVERY,     NOTICE,           NOTICE,           INTAKE_CLERK, CASE_HANDLER),
        permit(RECORD_RETURN,       NOTICE,           NOTICE,           INTAKE_CLERK, CASE_HANDLER),
        permit(CLOSE,               NOTICE,           CLOSED,           SYSTEM)
    );
    // spotless:on

    private static final List<Step> IN_EVERY_OPEN_STATE = Arrays.stream(OPEN)
            .flatMap(state -> List.of(
                    permit(CLAIM, state, state, INTAKE_CLERK, IDENTITY_VERIFIER, CASE_HANDLER, PRIVACY_MANAGER),
                    permit(RELEASE, state, state, INTAKE_CLERK, IDENTITY_VERIFIER, CASE_HANDLER, PRIVACY_MANAGER),
                    permit(SET_FLAG, state, state, RAISERS),
                    permit(CLEAR_FLAG, state, state, FLAGGERS),
                    permit(END_AUTHORITY, state, state, IDENTITY_VERIFIER, CASE_HANDLER, SYSTEM),
                    permit(NOTE_OBJECTION, state, state, IDENTITY_VERIFIER, CASE_HANDLER),
                    permit(SETTLE_OBJECTION, state, state, PRIVACY_MANAGER),
                    permit(CLOSE_DECEASED, state, CLOSED, MANAGER, PRIVACY_MANAGER),
                    permit(NOTE_WITHDRAWAL, state, state, INTAKE_CLERK, CASE_HANDLER),
                    permit(WRITE_MESSAGE, state, state, REQUESTER),
                    permit(WITHDRAW, state, WITHDRAWN, REQUESTER))
                    .stream())
            .toList();

    /** The states in which a longer period can be told (domain 6.2, C-MAX): before the decision. */
    private static final List<Step> BEFORE_THE_DECISION = Stream.of(
                    TRIAGE, AWAIT_SUPPLEMENT, AWAIT_IDENTITY, AWAIT_FEE, SEARCH, REVIEW, CONSULT, APPROVAL)
            .map(state -> permit(EXTEND, state, state, PRIVACY_MANAGER))
            .toList();

    /**
     * The states in which a data subject can go on themselves with what an agent began (domain 4.4): before anything is
     * consulted on or submitted, for that comes back to REVIEW first; after the decision there is nothing to begin again.
     */
    private static final List<Step> WHILE_THE_PRINCIPAL_CAN_TAKE_OVER = Stream.of(
                    TRIAGE, AWAIT_SUPPLEMENT, AWAIT_IDENTITY, AWAIT_FEE, SEARCH, REVIEW)
            .map(state -> permit(TAKE_OVER_BY_PRINCIPAL, state, AWAIT_IDENTITY, IDENTITY_VERIFIER))
            .toList();

    /** The states in which our own clock runs and the requester may ask us to wait, or cannot be reached (domain 6.3). */
    private static final List<Step> WHILE_THE_CLOCK_RUNS = Stream.of(TRIAGE, SEARCH, REVIEW, NOTICE)
            .flatMap(state -> Stream.of(
                    permit(PAUSE_CLOCKS, state, state, INTAKE_CLERK, CASE_HANDLER),
                    permit(RESUME_CLOCKS, state, state, INTAKE_CLERK, CASE_HANDLER)))
            .toList();

    private RequestLifecycle() {}

    /** Every line of the table. */
    public static List<Step> steps() {
        return Stream.of(
                        TABLE,
                        BEFORE_THE_DECISION,
                        WHILE_THE_PRINCIPAL_CAN_TAKE_OVER,
                        WHILE_THE_CLOCK_RUNS,
                        IN_EVERY_OPEN_STATE)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The state an action leads to.
     *
     * @throws StepNotPermitted when the table has no line for this action here, or none for any of these roles
     */
    public static RequestStatus next(RequestStatus from, RequestAction action, Collection<Role> roles) {
        Optional<Step> step = find(from, action);
        if (step.isEmpty()) {
            throw new StepNotPermitted.Here(action, from, roles);
        }
        if (roles.stream().noneMatch(step.get().by()::contains)) {
            throw new StepNotPermitted.ForThisRole(action, from, roles);
        }
        return step.get().to();
    }

    /** What somebody with these roles may do to a request in this state. */
    public static Set<RequestAction> permittedActions(RequestStatus from, Collection<Role> roles) {
        return steps().stream()
                .filter(step -> step.from() == from)
                .filter(step -> roles.stream().anyMatch(step.by()::contains))
                .map(Step::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestAction.class)));
    }

    private static Optional<Step> find(RequestStatus from, RequestAction action) {
        return steps().stream()
                .filter(step -> step.from() == from && step.action() == action)
                .findFirst();
    }

    private static Step permit(RequestAction action, RequestStatus from, RequestStatus to, Role... by) {
        return new Step(action, from, to, EnumSet.copyOf(List.of(by)));
    }
}
