package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotice.Envelope;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.Language;
import jp.madoguchi.verification.RequestsToVerify;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryItemIsToldTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    private final DataSubjectRequest request =
            RequestsToVerify.by(RequesterKind.PRINCIPAL, AssuranceLevel.A1, AssuranceLevel.A2, AssuranceLevel.A2);

    @Test
    void an_item_is_told_by_a_decision_letter_that_has_arrived_and_by_nothing_else() {
        PendingNotice arrived = letter(NoticeKind.DECISION, 1);
        arrived.sent(SentBy.MAIL, NOON);
        PendingNotice owed = letter(NoticeKind.DECISION, 2);
        PendingNotice message = letter(NoticeKind.MESSAGE, 3);
        message.sent(SentBy.MAIL, NOON);

        assertThat(EveryItemIsTold.untold(request, List.of(arrived, owed, message)))
                .containsExactly(2, 3);
    }

    @Test
    void a_letter_under_way_or_brought_back_has_told_nothing_yet() {
        PendingNotice letter = letter(NoticeKind.DECISION, 1, 2, 3);
        letter.posted(NOON);
        assertThat(letter.state()).isEqualTo(NoticeState.POSTED);
        assertThat(EveryItemIsTold.untold(request, List.of(letter))).hasSize(3);

        letter.returned(NOON.plusSeconds(60));
        assertThat(letter.state()).isEqualTo(NoticeState.RETURNED);
        assertThat(EveryItemIsTold.untold(request, List.of(letter))).hasSize(3);

        letter.posted(NOON.plusSeconds(120));
        letter.sent(SentBy.REGISTERED_POST, NOON.plusSeconds(180));
        assertThat(EveryItemIsTold.untold(request, List.of(letter))).isEmpty();
    }

    private PendingNotice letter(NoticeKind kind, Integer... items) {
        Envelope envelope = new Envelope(
                request.reference(), "L-09", kind, Language.JA, NoticeWay.MAIL, "h@example.jp", true, List.of(items));
        return new PendingNotice(UUID.randomUUID(), envelope, new LetterText("subject", "body"), "example.jp", NOON);
    }
}
