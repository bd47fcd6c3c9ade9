package jp.madoguchi.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.notification.letter.SampleLetters;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SupplementArrivedTest {

    private final SupplementArrived letter = new SupplementArrived();

    @Test
    void it_is_owed_when_the_answer_arrives_and_not_when_it_is_asked_for() {
        assertThat(letter.isOwedAfter(
                        step(RequestAction.RECEIVE_SUPPLEMENT, RequestStatus.AWAIT_SUPPLEMENT, RequestStatus.TRIAGE)))
                .isTrue();
        assertThat(letter.isOwedAfter(
                        step(RequestAction.ASK_SUPPLEMENT, RequestStatus.TRIAGE, RequestStatus.AWAIT_SUPPLEMENT)))
                .isFalse();
    }

    private static StepTaken step(RequestAction action, RequestStatus from, RequestStatus to) {
        return new StepTaken(
                SampleLetters.REFERENCE,
                action,
                from,
                to,
                Actor.requester(),
                Instant.parse("2026-11-24T03:00:00Z"),
                Map.of());
    }
}
