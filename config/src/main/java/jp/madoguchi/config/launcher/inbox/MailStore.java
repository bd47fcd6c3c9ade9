package jp.madoguchi.config.launcher.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Received mails, one file each, so that they survive a restart. A small file beside each names its receivers. */
public final class MailStore {

    private final Path directory;
    private final Clock clock;
    private final Deque<Letter> newestFirst = new ArrayDeque<>();
    private long lastMillis;

    public MailStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        try (Stream<Path> kept = Files.list(directory)) {
            kept.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .forEach(file -> newestFirst.addFirst(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps one mail; when this returns it is on the disk. */
    synchronized void keep(MimeMessage message, List<String> receivers) {
        String id = "%015d".formatted(nextMillis());
        Path file = directory.resolve(id + ".eml");
        try {
            Path fresh = directory.resolve(id + ".new");
            try (var out = Files.newOutputStream(fresh)) {
                message.writeTo(out);
            }
            Files.writeString(directory.resolve(id + ".to"), String.join("\n", receivers));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        newestFirst.addFirst(read(file));
    }

    // the moment is also the name, so two mails never share one
    private long nextMillis() {
        lastMillis = Math.max(clock.millis(), lastMillis + 1);
        return lastMillis;
    }

    private Letter read(Path file) {
        String id = file.getFileName().toString().replace(".eml", "");
        lastMillis = Math.max(lastMillis, Long.parseLong(id));
        try {
            List<String> receivers = Files.readAllLines(directory.resolve(id + ".to"));
            return Letter.read(file, id, Instant.ofEpochMilli(Long.parseLong(id)), receivers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every mail, the newest first. */
    public synchronized List<Letter> newestFirst() {
        return List.copyOf(newestFirst);
    }

    public synchronized Optional<Letter> find(String id) {
        return newestFirst.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }
}
