package jp.madoguchi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.DomainEvent;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.IdentityEvent;
import jp.madoguchi.verification.IdentityEvent.What;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingForRequesterTest {

    private static final RequestReference REFERENCE = new RequestReference("M-2026-000001");

    @Test
    void a_document_and_a_message_are_answers() {
        assertThat(WaitingForRequester.isAnswer(step(RequestAction.UPLOAD_DOCUMENT)))
                .isTrue();
        assertThat(WaitingForRequester.isAnswer(step(RequestAction.WRITE_MESSAGE)))
                .isTrue();
    }

    @Test
    void who_sent_a_document_that_had_to_be_destroyed_was_heard_from() {
        assertThat(WaitingForRequester.isAnswer(told(What.DOCUMENT_QUARANTINED)))
                .isTrue();
    }

    @Test
    void what_we_do_ourselves_is_no_answer() {
        assertThat(WaitingForRequester.isAnswer(step(RequestAction.REMIND))).isFalse();
        assertThat(WaitingForRequester.isAnswer(told(What.CODE_SENT))).isFalse();
        assertThat(WaitingForRequester.isAnswer(told(What.DOCUMENT_DESTROYED))).isFalse();
    }

    private static DomainEvent step(RequestAction action) {
        RequestStatus waiting = RequestStatus.AWAIT_IDENTITY;
        return new StepTaken(REFERENCE, action, waiting, waiting, Actor.requester(), Instant.EPOCH, Map.of());
    }

    private static DomainEvent told(What what) {
        return new IdentityEvent(what, REFERENCE, Actor.requester(), Instant.EPOCH, Map.of());
    }
}
