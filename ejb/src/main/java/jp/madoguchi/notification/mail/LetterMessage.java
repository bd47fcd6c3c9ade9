package jp.madoguchi.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import jp.madoguchi.notification.PrintedLetter;

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
        if (mail.attached() == null) {
            setText(mail.body(), utf8);
        } else {
            setContent(both(mail));
        }
    }

    /** The words first, because that is what a mail reader shows. */
    private static MimeMultipart both(OutgoingMail mail) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(mail.body(), StandardCharsets.UTF_8.name());
        MimeBodyPart paper = new MimeBodyPart();
        paper.setDataHandler(
                new DataHandler(new ByteArrayDataSource(mail.attached().content(), PrintedLetter.MEDIA_TYPE)));
        paper.setFileName(mail.attached().fileName());
        paper.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart(words, paper);
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
