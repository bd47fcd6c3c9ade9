package jp.madoguchi.config.launcher.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import jp.madoguchi.config.launcher.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailInboxTest {

    @TempDir
    Path directory;

    private final Ports ports = Ports.free();
    private MailInbox inbox;

    @BeforeEach
    void start() {
        inbox = new MailInbox(directory, Clock.systemUTC(), ports.smtp(), ports.inbox());
        inbox.start();
    }

    @AfterEach
    void stop() {
        inbox.stop();
    }

    @Test
    void a_mail_is_read_as_it_was_written() throws Exception {
        send("hanako@example.jp", "決定通知 ①㈱髙﨑～€", "髙橋 花子 様\n\nご請求の件");

        assertThat(get("/api/messages").body())
                .contains("\"to\":\"hanako@example.jp\"")
                .contains("\"subject\":\"決定通知 ①㈱髙﨑～€\"")
                .contains("\"text\":\"髙橋 花子 様\\n\\nご請求の件\"");
        assertThat(get("/").body()).contains("決定通知 ①㈱髙﨑～€").contains("ご請求の件");
    }

    @Test
    void the_newest_mail_comes_first_and_all_survive_a_restart() throws Exception {
        send("hanako@example.jp", "first", "1");
        send("taro@example.jp", "second", "2");
        inbox.stop();
        start();
        send("hanako@example.jp", "third", "3");

        assertThat(inbox.store().newestFirst()).extracting(Letter::subject).containsExactly("third", "second", "first");
    }

    @Test
    void one_mail_to_two_receivers_is_one_mail() throws Exception {
        send("hanako@example.jp, taro@example.jp", "both", "1");

        assertThat(inbox.store().newestFirst())
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.to()).containsExactlyInAnyOrder("hanako@example.jp", "taro@example.jp"));
    }

    @Test
    void nothing_a_mail_says_is_taken_for_html_and_addresses_become_links() throws Exception {
        send(
                "hanako@example.jp",
                "<b>\"bold\"</b>",
                "<script>alert(1)</script> http://localhost:8080/status?a=1&b='2'\"x");

        assertThat(get("/").body())
                .doesNotContain("<script", "<b>")
                .contains("&lt;b&gt;&quot;bold&quot;&lt;/b&gt;")
                .contains("<a href=\"http://localhost:8080/status?a=1&amp;b=\" rel=\"noreferrer\">");
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void an_attachment_is_listed_and_can_be_fetched_but_never_shown_as_a_page() throws Exception {
        var text = new MimeBodyPart();
        text.setText("本文", "UTF-8");
        var attachment = new MimeBodyPart();
        attachment.setDataHandler(
                new DataHandler(new ByteArrayDataSource("<script>1</script>".getBytes(UTF_8), "text/html")));
        attachment.setFileName("決定通知書.html");
        attachment.setDisposition("attachment");
        MimeMessage message = message("hanako@example.jp", "添付");
        message.setContent(new MimeMultipart(text, attachment));
        Transport.send(message);

        Letter letter = inbox.store().newestFirst().get(0);
        assertThat(letter.text()).isEqualTo("本文");
        assertThat(letter.attachments()).extracting(Letter.Attachment::name).containsExactly("決定通知書.html");
        HttpResponse<String> fetched = get("/mail/" + letter.id() + "/attachments/0");
        assertThat(fetched.body()).isEqualTo("<script>1</script>");
        assertThat(fetched.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(get("/mail/1").statusCode()).isEqualTo(404);
        assertThat(get("/mail/1/attachments/0").statusCode()).isEqualTo(404);
        assertThat(get("/../passwords").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).contains("まだメールはありません");
    }

    @Test
    void a_mail_server_that_is_down_refuses_and_takes_mail_again_afterwards() throws Exception {
        inbox.stopReceiving();

        assertThatThrownBy(() -> send("hanako@example.jp", "lost", "1")).isInstanceOf(MessagingException.class);

        inbox.startReceiving();
        send("hanako@example.jp", "found", "1");
        assertThat(inbox.store().newestFirst()).extracting(Letter::subject).containsExactly("found");
    }

    private void send(String to, String subject, String text) throws MessagingException {
        MimeMessage message = message(to, subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String to, String subject) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", String.valueOf(ports.smtp()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("privacy@madoguchi.example");
        message.setRecipients(RecipientType.TO, InternetAddress.parse(to));
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.inbox() + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
