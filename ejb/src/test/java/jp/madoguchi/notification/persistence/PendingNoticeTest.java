package jp.madoguchi.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.notification.NoticeState;
import jp.madoguchi.notification.NoticeView;
import jp.madoguchi.notification.NoticeWay;
import jp.madoguchi.notification.SentBy;
import jp.madoguchi.notification.persistence.PendingNotice.Envelope;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PendingNoticeTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final UUID ID = UUID.fromString("0f8e6a52-3a55-4c0d-9d1c-6c4c1b7f2f10");

    @Test
    void a_notice_keeps_its_message_id_and_its_text_however_often_it_is_put_off() {
        PendingNotice notice = notice(NoticeKind.DECISION);
        var before = notice.toMail();

        notice.putOff("451 try again", NOON);
        notice.putOff("451 try again", NOON.plusSeconds(10));

        assertThat(notice.toMail()).isEqualTo(before);
        assertThat(before.messageId()).isEqualTo("<" + ID + "@dsr.example.jp>");
        assertThat(notice.toView().state()).isEqualTo(NoticeState.OWED);
        assertThat(notice.toView().attempts()).isEqualTo(2);
        assertThat(notice.toView().lastTrouble()).isEqualTo("451 try again");
    }

    @Test
    void a_secret_is_forgotten_when_it_is_gone_or_parked_and_is_never_shown() {
        PendingNotice sent = notice(NoticeKind.SECRET);
        PendingNotice parked = notice(NoticeKind.SECRET);
        assertThat(sent.toView().body()).isNull();

        sent.sent(SentBy.MAIL, NOON);
        parked.park("550 no such user", NOON);

        assertThat(sent.toMail().body()).isNull();
        assertThat(parked.toMail().body()).isNull();
    }

    @Test
    void a_parked_notice_says_why_and_can_be_tried_again() {
        PendingNotice notice = notice(NoticeKind.DECISION);

        notice.park("550 no such user", NOON);
        NoticeView parked = notice.toView();
        notice.tryAgain(NOON);

        assertThat(parked.state()).isEqualTo(NoticeState.PARKED);
        assertThat(parked.parkedReason()).isEqualTo("550 no such user");
        assertThat(notice.state()).isEqualTo(NoticeState.OWED);
    }

    private static PendingNotice notice(NoticeKind kind) {
        Envelope envelope = new Envelope(
                new RequestReference("M-2026-000123"),
                "L-09",
                kind,
                Language.JA,
                NoticeWay.MAIL,
                "hanako@example.jp",
                true,
                List.of());
        return new PendingNotice(ID, envelope, new LetterText("subject", "body"), "dsr.example.jp", NOON);
    }
}
