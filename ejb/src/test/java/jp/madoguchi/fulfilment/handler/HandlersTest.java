package jp.madoguchi.fulfilment.handler;

import static jp.madoguchi.decision.Disposition.ALT;
import static jp.madoguchi.decision.Disposition.GRANT;
import static jp.madoguchi.decision.Disposition.GRANT_MASKED;
import static jp.madoguchi.decision.Disposition.NOT_HELD;
import static jp.madoguchi.decision.Disposition.WITHHOLD;
import static jp.madoguchi.fulfilment.ExecutionAction.CORRECT;
import static jp.madoguchi.fulfilment.ExecutionAction.ERASE;
import static jp.madoguchi.fulfilment.ExecutionAction.HAND_OUT;
import static jp.madoguchi.fulfilment.ExecutionAction.STOP_USE;
import static jp.madoguchi.fulfilment.ExecutionAction.TAKE_ALTERNATIVE_MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.fulfilment.RequestHandler.Work;
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
    void what_must_be_kept_is_restricted_while_the_rest_is_erased() {
        assertThat(work(
                        new ErasureHandler(),
                        new ApprovedLine("C1b", GRANT, Set.of("MEMBERS")),
                        new ApprovedLine("C2c", ALT, Set.of("ORDERS"))))
                .containsExactly(
                        new Work(ERASE, "MEMBERS", Set.of("C1b")),
                        new Work(TAKE_ALTERNATIVE_MEASURE, "ORDERS", Set.of("C2c")));
    }

    private static List<Work> work(RequestHandler handler, ApprovedLine... lines) {
        return handler.workFor(new ApprovedItem(1, handler.kind(), List.of(lines)));
    }
}
