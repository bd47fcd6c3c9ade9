package jp.madoguchi.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one place that builds and sends mail (trust B-H): one recipient, no header anybody else can write into. */
public final class MailSender {

    private static final String MILLISECONDS_TO_WAIT = "10000";
    private static final int LONGEST_REASON = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    /** What a server answered stands at the start of the message; the mail API has no other place for it. */
    private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)[ -](\\d\\.\\d{1,3}\\.\\d{1,3})?");
    /** Log-in wanted or failed, or our own address refused (RFC 3463): ours to mend, and no fault of this mail. */
    private static final Pattern OUR_OWN_FAULT = Pattern.compile("53\\d.*|5\\d\\d 5\\.1\\.[78]");

    private final Session session;
    private final String from;
    private final String fromName;

    public MailSender(Session session, String from, String fromName) {
        this.session = session;
        this.from = from;
        this.fromName = fromName;
        Properties properties = session.getProperties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", MILLISECONDS_TO_WAIT);
            properties.setProperty("mail." + protocol + ".timeout", MILLISECONDS_TO_WAIT);
            properties.setProperty("mail." + protocol + ".writetimeout", MILLISECONDS_TO_WAIT);
        }
    }

    public MailResult send(OutgoingMail mail) {
        Optional<MailAddress> to = MailAddress.of(mail.recipient());
        if (to.isEmpty()) {
            return new MailResult.Refused("There is no address this letter can be mailed to");
        }
        if (CONTROL.matcher(mail.subject() + mail.messageId() + from + fromName).find()) {
            return new MailResult.Refused("A header would hold a line break or another control character");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(mail.subject() + mail.body())) {
            return new MailResult.Refused("The text holds characters that cannot be encoded");
        }
        try {
            LetterMessage message = new LetterMessage(session, mail, from, fromName, to.get());
            message.saveChanges();
            return handOver(message);
        } catch (MessagingException | UnsupportedEncodingException notAMessage) {
            return new MailResult.Refused(shortened("The message cannot be built: " + notAMessage.getMessage()));
        }
    }

    private MailResult handOver(LetterMessage message) {
        Transport transport;
        try {
            transport = session.getTransport();
            transport.connect();
        } catch (MessagingException nobodyThere) {
            return new MailResult.PutOff(shortened(nobodyThere.getMessage()), true);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new MailResult.Delivered();
        } catch (MessagingException notTaken) {
            return judged(notTaken);
        } finally {
            leave(transport);
        }
    }

    private static MailResult judged(MessagingException notTaken) {
        for (Exception each = notTaken; each instanceof MessagingException chained; each = chained.getNextException()) {
            Matcher reply = REPLY.matcher(String.valueOf(each.getMessage()));
            if (each instanceof SendFailedException && reply.find()) {
                boolean forEver = reply.group(1).startsWith("5")
                        && !OUR_OWN_FAULT.matcher(reply.group().strip()).matches();
                String reason = shortened(each.getMessage());
                return forEver ? new MailResult.Refused(reason) : new MailResult.PutOff(reason, false);
            }
        }
        return new MailResult.PutOff(shortened(notTaken.getMessage()), false);
    }

    /** After the server has taken the mail, a failing farewell changes nothing. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            return;
        }
    }

    private static String shortened(String reason) {
        String line = CONTROL.matcher(String.valueOf(reason)).replaceAll(" ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
