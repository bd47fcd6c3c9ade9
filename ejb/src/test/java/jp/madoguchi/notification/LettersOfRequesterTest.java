package jp.madoguchi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.notification.persistence.PendingNotice;
import jp.madoguchi.notification.persistence.PendingNotice.Envelope;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersOfRequesterTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void a_letter_that_has_left_is_listed_by_its_title() {
        PendingNotice letter = notice("L-15", NoticeKind.DECISION);
        letter.sent(SentBy.MAIL, NOON);

        assertThat(LettersOfRequester.listed(List.of(letter)))
                .containsExactly(new LetterSent(letter.id(), "L-15", "title of L-15", NOON));
    }

    @Test
    void a_letter_handed_over_by_post_has_left_too() {
        PendingNotice letter = notice("L-09", NoticeKind.DECISION);
        letter.park("no address", NOON);
        letter.sent(SentBy.POST, NOON);

        assertThat(LettersOfRequester.listed(List.of(letter))).hasSize(1);
    }

    @Test
    void a_letter_still_owed_or_parked_is_not_listed() {
        PendingNotice owed = notice("L-15", NoticeKind.DECISION);
        PendingNotice parked = notice("L-01", NoticeKind.ACKNOWLEDGEMENT);
        parked.park("550 no such user", NOON);

        assertThat(LettersOfRequester.listed(List.of(owed, parked))).isEmpty();
    }

    @Test
    void a_letter_to_somebody_else_is_never_listed() {
        PendingNotice consultation = notice("L-20", NoticeKind.MESSAGE, false);
        consultation.sent(SentBy.MAIL, NOON);

        assertThat(LettersOfRequester.listed(List.of(consultation))).isEmpty();
    }

    @Test
    void a_secret_is_never_listed() {
        PendingNotice code = notice("one-time-code", NoticeKind.SECRET);
        code.sent(SentBy.MAIL, NOON);

        assertThat(LettersOfRequester.listed(List.of(code))).isEmpty();
    }

    private static PendingNotice notice(String template, NoticeKind kind) {
        return notice(template, kind, true);
    }

    private static PendingNotice notice(String template, NoticeKind kind, boolean toRequester) {
        Envelope envelope = new Envelope(
                new RequestReference("M-2026-000123"),
                template,
                kind,
                Language.JA,
                NoticeWay.MAIL,
                "hanako@example.jp",
                toRequester,
                List.of());
        LetterText text = new LetterText("title of " + template, "body");
        return new PendingNotice(UUID.randomUUID(), envelope, text, "dsr.example.jp", NOON);
    }
}
