package jp.madoguchi.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail with a fixed set of headers, one recipient and the Message-ID it was given, however often it is tried. */
final class LetterMessage extends MimeMessage {

    private final String messageId;

    LetterMessage(Session session, OutgoingMail mail, String from, String fromName, MailAddress to)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        String utf8 = StandardCharsets.UTF_8.name();
        this.messageId = mail.messageId();
        setFrom(new InternetAddress(from, fromName, utf8));
        setRecipient(RecipientType.TO, plain(to));
        setSubject(mail.subject(), utf8);
        setSentDate(Date.from(mail.at()));
        setHeader("Auto-Submitted", "auto-generated");
        setContentLanguage(new String[] {mail.language().code()});
        setText(mail.body(), utf8);
    }

    /** Without the parsing that would refuse addresses the carriers have really given out. */
    private static InternetAddress plain(MailAddress to) {
        InternetAddress address = new InternetAddress();
        address.setAddress(to.value());
        return address;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
