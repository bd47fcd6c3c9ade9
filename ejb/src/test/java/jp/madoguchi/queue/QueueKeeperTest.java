package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.request.ArrivedRequest;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueKeeperTest {

    private final DataSubjectRequest request = ArrivedRequest.of(RequestKind.DISCLOSURE, RequestKind.USE_STOP);

    @Test
    void a_request_that_ends_with_a_death_shows_how_its_items_ended() {
        settled(ItemOutcome.FULL, ItemOutcome.REJECTED);

        assertThat(after(RequestAction.CLOSE_DECEASED, RequestStatus.CLOSED)).contains(ItemOutcome.REJECTED);
    }

    @Test
    void a_request_that_is_referred_elsewhere_says_so() {
        settled(ItemOutcome.REDIRECTED, ItemOutcome.REDIRECTED);

        assertThat(after(RequestAction.REFER, RequestStatus.REDIRECTED)).contains(ItemOutcome.REDIRECTED);
    }

    @Test
    void a_decision_shows_the_weakest_of_its_outcomes() {
        settled(ItemOutcome.FULL, ItemOutcome.PARTIAL);

        assertThat(after(RequestAction.APPROVE, RequestStatus.EXECUTION)).contains(ItemOutcome.PARTIAL);
    }

    @Test
    void work_within_a_request_ends_nothing() {
        settled(ItemOutcome.FULL, ItemOutcome.PARTIAL);

        assertThat(after(RequestAction.FINISH_EXECUTION, RequestStatus.NOTICE)).isEmpty();
    }

    private void settled(ItemOutcome first, ItemOutcome second) {
        request.item(1).orElseThrow().settle(first);
        request.item(2).orElseThrow().settle(second);
    }

    private Optional<ItemOutcome> after(RequestAction action, RequestStatus to) {
        StepTaken step = new StepTaken(
                request.reference(), action, RequestStatus.REVIEW, to, Actor.system(), Instant.EPOCH, Map.of());
        return QueueKeeper.outcome(step, reference -> Optional.of(request));
    }
}
