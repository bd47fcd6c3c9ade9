package jp.madoguchi.request;

import static jp.madoguchi.request.RequestAction.APPROVE;
import static jp.madoguchi.request.RequestAction.SUBMIT;
import static jp.madoguchi.request.RequestStatus.APPROVAL;
import static jp.madoguchi.request.RequestStatus.CLOSED;
import static jp.madoguchi.shared.Role.CASE_HANDLER;
import static jp.madoguchi.shared.Role.PRIVACY_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestLifecycleTest {

    @ParameterizedTest(name = "a {0} with a request in {1} may: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            INTAKE_CLERK      | RECEIVED         | ACKNOWLEDGE CLAIM RELEASE SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL
            SYSTEM            | RECEIVED         | ACKNOWLEDGE END_AUTHORITY SET_FLAG
            REQUESTER         | RECEIVED         | WRITE_MESSAGE WITHDRAW
            INTAKE_CLERK      | TRIAGE           | CLAIM RELEASE ASK_SUPPLEMENT ASK_IDENTITY ASK_FEE REFER REFER_PART PAUSE_CLOCKS RESUME_CLOCKS SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL
            CASE_HANDLER      | TRIAGE           | CLAIM RELEASE ASK_SUPPLEMENT START_SEARCH REFER REFER_PART PAUSE_CLOCKS RESUME_CLOCKS SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL END_AUTHORITY NOTE_OBJECTION
            REQUESTER         | AWAIT_SUPPLEMENT | RECEIVE_SUPPLEMENT UPLOAD_DOCUMENT WRITE_MESSAGE WITHDRAW
            PRIVACY_MANAGER   | AWAIT_IDENTITY   | CLAIM RELEASE REJECT EXTEND CLOSE_DECEASED SET_FLAG CLEAR_FLAG SETTLE_OBJECTION
            CASE_HANDLER      | AWAIT_IDENTITY   | CLAIM RELEASE SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL END_AUTHORITY NOTE_OBJECTION
            IDENTITY_VERIFIER | AWAIT_IDENTITY   | CLAIM RELEASE CONFIRM_IDENTITY DENY_IDENTITY RECORD_AUTHORITY END_AUTHORITY TAKE_OVER_BY_PRINCIPAL PROPOSE_REJECTION SET_FLAG CLEAR_FLAG NOTE_OBJECTION
            IDENTITY_VERIFIER | REVIEW           | CLAIM RELEASE END_AUTHORITY TAKE_OVER_BY_PRINCIPAL SET_FLAG CLEAR_FLAG NOTE_OBJECTION
            IDENTITY_VERIFIER | APPROVAL         | CLAIM RELEASE END_AUTHORITY SET_FLAG CLEAR_FLAG NOTE_OBJECTION
            FEE_CLERK         | TRIAGE           | ASK_FEE
            FEE_CLERK         | AWAIT_FEE        | RECORD_PAYMENT REMIND PROPOSE_REJECTION
            MANAGER           | AWAIT_FEE        | WAIVE_FEE REJECT_UNPAID REJECT CLOSE_DECEASED
            SYSTEM_OWNER      | SEARCH           | ANSWER_SEARCH
            CASE_HANDLER      | SEARCH           | CLAIM RELEASE FINISH_SEARCH PAUSE_CLOCKS RESUME_CLOCKS SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL END_AUTHORITY NOTE_OBJECTION
            CASE_HANDLER      | REVIEW           | CLAIM RELEASE ASSESS APPLY_POLICY_TEXT DRAFT SUBMIT ASK_SUPPLEMENT CONSULT_THIRD_PARTY PAUSE_CLOCKS RESUME_CLOCKS SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL END_AUTHORITY NOTE_OBJECTION
            LEGAL             | REVIEW           | ASSESS CONSULT_THIRD_PARTY SET_FLAG CLEAR_FLAG
            LEGAL             | CONSULT          | RECORD_OPINION SET_FLAG CLEAR_FLAG
            CASE_HANDLER      | APPROVAL         | CLAIM RELEASE SET_FLAG CLEAR_FLAG NOTE_WITHDRAWAL END_AUTHORITY NOTE_OBJECTION
            LEGAL             | APPROVAL         | REVIEW_LEGALLY SEND_BACK SET_FLAG CLEAR_FLAG
            PRIVACY_MANAGER   | APPROVAL         | CLAIM RELEASE SEND_BACK APPROVE EXTEND CLOSE_DECEASED SET_FLAG CLEAR_FLAG SETTLE_OBJECTION
            MANAGER           | APPROVAL         | SEND_BACK APPROVE CLOSE_DECEASED
            SYSTEM_OWNER      | EXECUTION        | EXECUTE
            SYSTEM            | NOTICE           | CLOSE END_AUTHORITY SET_FLAG
            AUDITOR           | REVIEW           | ''
            ADMINISTRATOR     | TRIAGE           | ''
            CUSTOMER          | AWAIT_IDENTITY   | ''
            """)
    void the_table_says_who_may_do_what(Role role, RequestStatus status, String actions) {
        Set<RequestAction> expected = Stream.of(actions.split(" "))
                .filter(action -> !action.isBlank())
                .map(RequestAction::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestAction.class)));

        assertThat(RequestLifecycle.permittedActions(status, Set.of(role)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestStatus.class,
            names = {"CLOSED", "REJECTED", "WITHDRAWN", "REDIRECTED"})
    void nothing_can_be_done_to_a_request_that_is_over(RequestStatus over) {
        assertThat(RequestLifecycle.permittedActions(over, EnumSet.allOf(Role.class)))
                .isEmpty();
    }

    @Test
    void no_action_has_two_lines_for_the_same_state() {
        assertThat(RequestLifecycle.steps().stream().map(step -> step.from() + " " + step.action()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_action_and_every_state_is_in_the_table() {
        assertThat(RequestLifecycle.steps().stream().map(RequestLifecycle.Step::action))
                .containsAll(Arrays.asList(RequestAction.values()));
        assertThat(RequestLifecycle.steps().stream().map(RequestLifecycle.Step::to))
                .containsAll(Arrays.stream(RequestStatus.values())
                        .filter(status -> status != RequestStatus.RECEIVED)
                        .toList());
    }

    @Test
    void only_the_requester_can_take_a_request_back() {
        assertThat(RequestLifecycle.steps().stream()
                        .filter(step -> step.action() == RequestAction.WITHDRAW)
                        .flatMap(step -> step.by().stream()))
                .containsOnly(Role.REQUESTER);
    }

    @Test
    void a_role_that_may_not_is_told_apart_from_a_state_in_which_nobody_may() {
        assertThatThrownBy(() -> RequestLifecycle.next(APPROVAL, APPROVE, Set.of(CASE_HANDLER)))
                .isInstanceOf(StepNotPermitted.ForThisRole.class)
                .hasMessage("CASE_HANDLER may not APPROVE a request in APPROVAL");
        assertThatThrownBy(() -> RequestLifecycle.next(CLOSED, SUBMIT, Set.of(PRIVACY_MANAGER)))
                .isInstanceOf(StepNotPermitted.Here.class);
    }
}
