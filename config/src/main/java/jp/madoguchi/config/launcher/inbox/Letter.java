package jp.madoguchi.config.launcher.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * One mail as its receiver sees it.
 *
 * @param id the name of the file that keeps it
 * @param to the envelope's receivers, which are those who really get it
 */
public record Letter(
        String id,
        Instant receivedAt,
        String from,
        List<String> to,
        String subject,
        String text,
        String messageId,
        List<Attachment> attachments) {

    /** A file that came with a mail. */
    public record Attachment(String name, String contentType, byte[] content) {

        static Attachment of(Part part) throws MessagingException, IOException {
            String name = part.getFileName() == null ? "attachment" : MimeUtility.decodeText(part.getFileName());
            try (var content = part.getInputStream()) {
                return new Attachment(name, part.getContentType().split(";")[0], content.readAllBytes());
            }
        }
    }

    static Letter read(Path file, String id, Instant receivedAt, List<String> to) {
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), content);
            var bodies = new ArrayList<String>();
            var attachments = new ArrayList<Attachment>();
            collect(message, bodies, attachments);
            return new Letter(
                    id,
                    receivedAt,
                    decoded(message.getHeader("From", ", ")),
                    to,
                    message.getSubject() == null ? "" : message.getSubject(),
                    String.join("\n\n", bodies),
                    message.getMessageID() == null ? "" : message.getMessageID(),
                    List.copyOf(attachments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException("Not a mail: " + file, e));
        }
    }

    private static String decoded(String header) throws IOException {
        return header == null ? "" : MimeUtility.decodeText(header);
    }

    private static void collect(Part part, List<String> bodies, List<Attachment> attachments)
            throws MessagingException, IOException {
        if (part.isMimeType("multipart/alternative") && part.getContent() instanceof Multipart alternatives) {
            // the first alternative is the plain one
            collect(alternatives.getBodyPart(0), bodies, attachments);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                collect(child, bodies, attachments);
            }
        } else if (isAttachment(part)) {
            attachments.add(Attachment.of(part));
        } else if (part.getContent() instanceof String text) {
            bodies.add(text.replace("\r\n", "\n"));
        }
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !part.isMimeType("text/*");
    }
}
