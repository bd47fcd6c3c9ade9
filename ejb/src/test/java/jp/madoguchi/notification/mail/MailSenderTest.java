package jp.madoguchi.notification.mail;

import static jp.madoguchi.notification.mail.ScriptedMailServer.Fault.BUSY_AT_GREETING;
import static jp.madoguchi.notification.mail.ScriptedMailServer.Fault.CUT_AFTER_ANSWER_TO_MESSAGE;
import static jp.madoguchi.notification.mail.ScriptedMailServer.Fault.NONE;
import static jp.madoguchi.notification.mail.ScriptedMailServer.Fault.RECIPIENT_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import jp.madoguchi.notification.PrintedLetter;
import jp.madoguchi.notification.mail.MailResult.Delivered;
import jp.madoguchi.notification.mail.MailResult.PutOff;
import jp.madoguchi.notification.mail.MailResult.Refused;
import jp.madoguchi.notification.mail.ScriptedMailServer.Fault;
import jp.madoguchi.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailSenderTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final String ID = "<0f8e6a52-3a55-4c0d-9d1c-6c4c1b7f2f10@dsr.example.jp>";
    private static final String BODY = "髙橋 花子 様\n\n𠮷野・邉・①㈱～−€\n.行頭の点\n";

    @Test
    void a_letter_arrives_whole_with_exactly_the_headers_of_the_house() throws Exception {
        try (var server = new ScriptedMailServer(NONE)) {
            assertThat(sender(server).send(letterTo("hanako@example.jp"))).isEqualTo(new Delivered());

            MimeMessage arrived = arrivedAt(server);
            assertThat(Collections.list(arrived.getAllHeaders()).stream().map(Header::getName))
                    .containsExactlyInAnyOrder(
                            "Date",
                            "From",
                            "To",
                            "Message-ID",
                            "Subject",
                            "MIME-Version",
                            "Content-Type",
                            "Content-Transfer-Encoding",
                            "Content-Language",
                            "Auto-Submitted");
            assertThat(arrived.getMessageID()).isEqualTo(ID);
            assertThat(arrived.getSubject()).isEqualTo("【M-2026-000123】開示決定通知");
            assertThat(arrived.getFrom()[0].toString()).contains("privacy@madoguchi.example");
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(((String) arrived.getContent()).replace("\r\n", "\n").strip())
                    .isEqualTo(BODY.strip());
            assertThat(server.received().get(0).recipients()).containsExactly("RCPT TO:<hanako@example.jp>");
        }
    }

    @Test
    void a_letter_on_paper_goes_beside_its_words() throws Exception {
        byte[] paper = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);
        try (var server = new ScriptedMailServer(NONE)) {
            OutgoingMail mail = letterTo("hanako@example.jp").with(new PrintedLetter("M-2026-000123_L-09.pdf", paper));

            assertThat(sender(server).send(mail)).isEqualTo(new Delivered());

            MimeMessage arrived = arrivedAt(server);
            Multipart parts = (Multipart) arrived.getContent();
            assertThat(((String) parts.getBodyPart(0).getContent())
                            .replace("\r\n", "\n")
                            .strip())
                    .isEqualTo(BODY.strip());
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("M-2026-000123_L-09.pdf");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(paper);
            assertThat(arrived.getMessageID()).isEqualTo(ID);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RECIPIENT_GREYLISTED", "MESSAGE_DEFERRED", "SENDER_REFUSED", "CUT_BEFORE_ANSWER_TO_MESSAGE"})
    void what_may_work_later_is_put_off_and_arrives_later_with_the_same_message_id(Fault fault) throws Exception {
        try (var server = new ScriptedMailServer(fault, NONE)) {
            MailSender sender = sender(server);

            assertThat(sender.send(letterTo("hanako@example.jp")))
                    .isInstanceOfSatisfying(
                            PutOff.class,
                            putOff -> assertThat(putOff.nobodyAnswers()).isFalse());
            assertThat(sender.send(letterTo("hanako@example.jp"))).isEqualTo(new Delivered());

            assertThat(messageIdsAt(server)).containsOnly(ID);
            assertThat(server.received().stream().filter(ScriptedMailServer.Received::acknowledged))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RECIPIENT_UNKNOWN", "MESSAGE_REFUSED"})
    void what_the_server_refuses_for_ever_is_not_tried_again_and_says_why(Fault fault) throws Exception {
        try (var server = new ScriptedMailServer(fault)) {
            assertThat(sender(server).send(letterTo("hanako@example.jp")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).startsWith("55"));
        }
    }

    @Test
    void a_server_that_vanishes_after_taking_the_letter_has_taken_it() throws Exception {
        try (var server = new ScriptedMailServer(CUT_AFTER_ANSWER_TO_MESSAGE)) {
            assertThat(sender(server).send(letterTo("hanako@example.jp"))).isEqualTo(new Delivered());
        }
    }

    @Test
    void a_server_that_is_busy_or_away_is_away_for_every_letter() throws Exception {
        MailSender sender;
        try (var server = new ScriptedMailServer(BUSY_AT_GREETING)) {
            sender = sender(server);
            assertThat(sender.send(letterTo("hanako@example.jp")))
                    .isInstanceOfSatisfying(
                            PutOff.class,
                            putOff -> assertThat(putOff.nobodyAnswers()).isTrue());
        }
        assertThat(sender.send(letterTo("hanako@example.jp")))
                .isInstanceOfSatisfying(
                        PutOff.class,
                        putOff -> assertThat(putOff.nobodyAnswers()).isTrue());
    }

    @Test
    void a_poisoned_letter_among_others_stops_none_of_them() throws Exception {
        try (var server = new ScriptedMailServer(NONE, RECIPIENT_UNKNOWN, NONE)) {
            MailSender sender = sender(server);

            List<MailResult> results = List.of(
                    sender.send(letterTo("first@example.jp")),
                    sender.send(letterTo("gone@example.jp")),
                    sender.send(letterTo("a@b.example\r\nBcc: all@example.jp")),
                    sender.send(new OutgoingMail(ID, "x@example.jp", Language.JA, "s", "half a pair \uD83D", NOON)),
                    sender.send(letterTo("last@example.jp")));

            assertThat(results.stream().map(Object::getClass).<Class<?>>map(each -> each))
                    .containsExactly(Delivered.class, Refused.class, Refused.class, Refused.class, Delivered.class);
            assertThat(server.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s\r\nBcc: all@example.jp",
                "s\nBcc: all@example.jp",
                "s\rBcc: all@example.jp",
                "s\u0000",
                "s\u2028Bcc: all@example.jp"
            })
    void no_line_break_gets_into_a_header(String subject) throws Exception {
        try (var server = new ScriptedMailServer(NONE)) {
            OutgoingMail mail = new OutgoingMail(ID, "hanako@example.jp", Language.JA, subject, BODY, NOON);

            assertThat(sender(server).send(mail)).isInstanceOf(Refused.class);
            assertThat(server.received()).isEmpty();
        }
    }

    private static MailSender sender(ScriptedMailServer server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.localhost", "localhost");
        return new MailSender(Session.getInstance(properties), "privacy@madoguchi.example", "見本株式会社");
    }

    private static OutgoingMail letterTo(String recipient) {
        return new OutgoingMail(ID, recipient, Language.JA, "【M-2026-000123】開示決定通知", BODY, NOON);
    }

    private static MimeMessage arrivedAt(ScriptedMailServer server) throws MessagingException {
        return parsed(server.received().get(0).message());
    }

    private static List<String> messageIdsAt(ScriptedMailServer server) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (ScriptedMailServer.Received each : server.received()) {
            ids.add(parsed(each.message()).getMessageID());
        }
        return ids;
    }

    private static MimeMessage parsed(String message) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
