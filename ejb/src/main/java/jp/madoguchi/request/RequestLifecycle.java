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

    // spotless:off
    private static final List<Step> TABLE = List.of(
    //         action              from              to                by
        permit(ACKNOWLEDGE,        RECEIVED,         TRIAGE,           INTAKE_CLERK, SYSTEM),

        permit(ASK_SUPPLEMENT,     TRIAGE,           AWAIT_SUPPLEMENT, INTAKE_CLERK, CASE_HANDLER),
        permit(RECEIVE_SUPPLEMENT, AWAIT_SUPPLEMENT, TRIAGE,           INTAKE_CLERK, REQUESTER),
        permit(UPLOAD_DOCUMENT,    AWAIT_SUPPLEMENT, AWAIT_SUPPLEMENT, REQUESTER),

        permit(ASK_IDENTITY,       TRIAGE,           AWAIT_IDENTITY,   INTAKE_CLERK, IDENTITY_VERIFIER),
        permit(UPLOAD_DOCUMENT,    AWAIT_IDENTITY,   AWAIT_IDENTITY,   REQUESTER),
        permit(CONFIRM_IDENTITY,   AWAIT_IDENTITY,   TRIAGE,           IDENTITY_VERIFIER, SYSTEM),
        permit(DENY_IDENTITY,      AWAIT_IDENTITY,   AWAIT_IDENTITY,   IDENTITY_VERIFIER),

        permit(PROPOSE_REJECTION,  AWAIT_IDENTITY,   AWAIT_IDENTITY,   IDENTITY_VERIFIER),
        permit(PROPOSE_REJECTION,  AWAIT_SUPPLEMENT, AWAIT_SUPPLEMENT, INTAKE_CLERK, CASE_HANDLER),
        permit(REJECT,             AWAIT_IDENTITY,   REJECTED,         PRIVACY_MANAGER),
        permit(REJECT,             AWAIT_SUPPLEMENT, REJECTED,         PRIVACY_MANAGER),

        permit(START_SEARCH,       TRIAGE,           SEARCH,           CASE_HANDLER),
        permit(ANSWER_SEARCH,      SEARCH,           SEARCH,           SYSTEM_OWNER),
        permit(FINISH_SEARCH,      SEARCH,           REVIEW,           CASE_HANDLER),

        permit(ASSESS,             REVIEW,           REVIEW,           CASE_HANDLER, LEGAL),
        permit(DRAFT,              REVIEW,           REVIEW,           CASE_HANDLER),
        permit(SUBMIT,             REVIEW,           APPROVAL,         CASE_HANDLER),
        permit(SEND_BACK,          APPROVAL,         REVIEW,           PRIVACY_MANAGER),
        permit(APPROVE,            APPROVAL,         EXECUTION,        PRIVACY_MANAGER),

        permit(EXECUTE,            EXECUTION,        EXECUTION,        SYSTEM_OWNER, CASE_HANDLER),
        permit(FINISH_EXECUTION,   EXECUTION,        NOTICE,           SYSTEM),
        permit(CLOSE,              NOTICE,           CLOSED,           SYSTEM)
    );
    // spotless:on

    private static final List<Step> IN_EVERY_OPEN_STATE = Arrays.stream(OPEN)
            .flatMap(state -> List.of(
                    permit(CLAIM, state, state, INTAKE_CLERK, IDENTITY_VERIFIER, CASE_HANDLER, PRIVACY_MANAGER),
                    permit(RELEASE, state, state, INTAKE_CLERK, IDENTITY_VERIFIER, CASE_HANDLER, PRIVACY_MANAGER),
                    permit(WRITE_MESSAGE, state, state, REQUESTER),
                    permit(WITHDRAW, state, WITHDRAWN, REQUESTER))
                    .stream())
            .toList();

    private RequestLifecycle() {}

    /** Every line of the table. */
    public static List<Step> steps() {
        return Stream.concat(TABLE.stream(), IN_EVERY_OPEN_STATE.stream()).toList();
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
