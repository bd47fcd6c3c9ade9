package jp.madoguchi.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.madoguchi.fulfilment.ChannelsFollow.Wish;
import jp.madoguchi.fulfilment.RequestHandler.Work;
import jp.madoguchi.fulfilment.WorkFollowsDecision.ItemWork;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** "Disclose, then erase" (domain 1.1, 5.2 G8). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkFollowsDecisionTest {

    private static final ItemWork HAND_OUT = work(1, RequestKind.DISCLOSURE, null, ExecutionAction.HAND_OUT);
    private static final ItemWork ERASE = work(2, RequestKind.ERASURE, 1, ExecutionAction.ERASE);

    @Test
    void an_erasure_asked_for_after_a_disclosure_waits_for_it() {
        assertThat(ERASE.waitsFor(List.of(HAND_OUT, ERASE))).contains(1);
    }

    @Test
    void an_erasure_waits_for_nothing_when_nothing_is_disclosed() {
        assertThat(ERASE.waitsFor(List.of(ERASE))).isEmpty();
    }

    @Test
    void only_what_cannot_be_undone_waits() {
        ItemWork stop = work(2, RequestKind.USE_STOP, 1, ExecutionAction.STOP_USE);

        assertThat(stop.waitsFor(List.of(HAND_OUT, stop))).isEmpty();
    }

    @Test
    void a_wish_says_which_channel_and_which_way() {
        assertThat(Wish.of("PROMO_EMAIL=OFF")).isEqualTo(new Wish("PROMO_EMAIL", true));
        assertThat(Wish.of("PROMO_POST=ON")).isEqualTo(new Wish("PROMO_POST", false));
    }

    private static ItemWork work(int item, RequestKind kind, Integer after, ExecutionAction action) {
        return new ItemWork(item, kind, after, new Work(action, "MEMBERS", Set.of("C1a")));
    }
}
