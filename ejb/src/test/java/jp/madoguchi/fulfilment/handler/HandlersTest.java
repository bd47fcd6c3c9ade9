package jp.madoguchi.fulfilment.handler;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static jp.madoguchi.fulfilment.ExecutionAction.ANSWER;
import static jp.madoguchi.fulfilment.ExecutionAction.CORRECT;
import static jp.madoguchi.fulfilment.ExecutionAction.END_CONSENT;
import static jp.madoguchi.fulfilment.ExecutionAction.ERASE;
import static jp.madoguchi.fulfilment.ExecutionAction.HAND_OUT;
import static jp.madoguchi.fulfilment.ExecutionAction.RESTRICT;
import static jp.madoguchi.fulfilment.ExecutionAction.STOP_PROVISION;
import static jp.madoguchi.fulfilment.ExecutionAction.STOP_USE;
import static jp.madoguchi.fulfilment.ExecutionAction.TAKE_ALTERNATIVE_MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.fulfilment.RequestHandler.Order;
import jp.madoguchi.fulfilment.RequestHandler.Work;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.ScopesForTests;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandlersTest {

    @Test
    void each_system_hands_out_one_extract_of_what_was_granted() {
        assertThat(work(
                        new DisclosureHandler(),
                        new ApprovedLine("C1a", GRANT, Set.of("MEMBERS", "ORDERS")),
                        new ApprovedLine("C1b", GRANT_MASKED, Set.of("MEMBERS")),
                        new ApprovedLine("C2b", WITHHOLD, Set.of("CONTENT")),
                        new ApprovedLine("C3", NOT_HELD, Set.of())))
                .containsExactly(
                        new Work(HAND_OUT, "MEMBERS", Set.of("C1a", "C1b")),
                        new Work(HAND_OUT, "ORDERS", Set.of("C1a")));
    }

    @Test
    void a_refusal_leaves_nothing_to_do() {
        assertThat(work(new DisclosureHandler(), new ApprovedLine("C2b", WITHHOLD, Set.of("CONTENT"))))
                .isEmpty();
        assertThat(work(new CorrectionHandler(), new ApprovedLine("C2b", WITHHOLD, Set.of("CONTENT"))))
                .isEmpty();
        assertThat(work(new ErasureHandler(), new ApprovedLine("ALL", NOT_HELD, Set.of())))
                .isEmpty();
    }

    @Test
    void a_correction_is_made_in_every_system_that_holds_the_data() {
        assertThat(work(new CorrectionHandler(), new ApprovedLine("C1a", GRANT, Set.of("MEMBERS", "ORDERS"))))
                .containsExactly(
                        new Work(CORRECT, "MEMBERS", Set.of("C1a")), new Work(CORRECT, "ORDERS", Set.of("C1a")));
    }

    @Test
    void every_system_stops_the_purposes_granted() {
        assertThat(work(
                        new UseStopHandler(),
                        new ApprovedLine("P05", GRANT, Set.of("MEMBERS")),
                        new ApprovedLine("P15", GRANT, Set.of("MEMBERS")),
                        new ApprovedLine("P20", WITHHOLD, Set.of("MEMBERS"))))
                .containsExactly(new Work(STOP_USE, "MEMBERS", Set.of("P05", "P15")));
    }

    @Test
    void what_must_be_kept_is_closed_off_while_the_rest_is_erased() {
        assertThat(new ErasureHandler()
                        .workFor(new Order(
                                new ApprovedItem(
                                        1,
                                        RequestKind.ERASURE,
                                        List.of(
                                                new ApprovedLine("C1b", GRANT, Set.of("MEMBERS")),
                                                new ApprovedLine("C2c", ALT, Set.of("ORDERS")),
                                                new ApprovedLine("C3", ALT, Set.of("CALLS")))),
                                ItemScope.nothingSaid(),
                                Set.of("C2c"))))
                .containsExactly(
                        new Work(ERASE, "MEMBERS", Set.of("C1b")),
                        new Work(RESTRICT, "ORDERS", Set.of("C2c")),
                        new Work(TAKE_ALTERNATIVE_MEASURE, "CALLS", Set.of("C3")));
    }

    @Test
    void provision_is_stopped_recipient_by_recipient() {
        assertThat(work(
                        new ProvisionStopHandler(),
                        ScopesForTests.ofRecipients("R07", "R08", "R03"),
                        new ApprovedLine("R07", GRANT, Set.of()),
                        new ApprovedLine("R08", GRANT, Set.of()),
                        new ApprovedLine("R03", WITHHOLD, Set.of())))
                .containsExactly(
                        new Work(STOP_PROVISION, null, Set.of("R07"), "R07"),
                        new Work(STOP_PROVISION, null, Set.of("R08"), "R08"));
    }

    @Test
    void a_stop_decided_by_category_reaches_every_recipient_the_requester_named() {
        assertThat(work(
                        new ProvisionStopHandler(),
                        ScopesForTests.ofRecipients("R07", "R08"),
                        new ApprovedLine("C2a", GRANT, Set.of("WEB"))))
                .containsExactly(
                        new Work(STOP_PROVISION, null, Set.of("C2a"), "R07"),
                        new Work(STOP_PROVISION, null, Set.of("C2a"), "R08"));
    }

    @Test
    void a_withdrawn_consent_ends_in_every_system_or_at_every_recipient() {
        assertThat(work(new ConsentWithdrawalHandler(), new ApprovedLine("P15", GRANT, Set.of("MEMBERS"))))
                .containsExactly(new Work(END_CONSENT, "MEMBERS", Set.of("P15")));
        assertThat(work(
                        new ConsentWithdrawalHandler(),
                        ScopesForTests.ofRecipients("R07"),
                        new ApprovedLine("R07", GRANT, Set.of())))
                .containsExactly(new Work(STOP_PROVISION, null, Set.of("R07"), "R07"));
    }

    @Test
    void what_is_granted_is_never_forgotten_because_no_system_is_named() {
        assertThat(work(new UseStopHandler(), new ApprovedLine("P05", GRANT, Set.of())))
                .containsExactly(new Work(STOP_USE, null, Set.of("P05")));
    }

    @Test
    void questions_are_answered_in_writing_and_a_notice_of_purposes_needs_nothing_more() {
        assertThat(work(new SecurityInfoHandler(), new ApprovedLine("ALL", GRANT, Set.of())))
                .containsExactly(new Work(ANSWER, null, Set.of("ALL")));
        assertThat(work(new PurposeNoticeHandler(), new ApprovedLine("C1a", GRANT, Set.of("MEMBERS"))))
                .isEmpty();
    }

    private static List<Work> work(RequestHandler handler, ApprovedLine... lines) {
        return work(handler, ItemScope.nothingSaid(), lines);
    }

    private static List<Work> work(RequestHandler handler, ItemScope scope, ApprovedLine... lines) {
        return handler.workFor(new Order(new ApprovedItem(1, handler.kind(), List.of(lines)), scope, Set.of()));
    }
}
