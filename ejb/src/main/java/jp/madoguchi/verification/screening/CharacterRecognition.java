package jp.madoguchi.verification.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads digits off photographs with the operating system's {@code tesseract}, where the operator has installed it and named
 * it in {@code MADOGUCHI_OCR_COMMAND}. In a process of its own, which gets the picture by its input and is ended when it
 * takes too long: it never sees a file, and what happens to it does not happen to the server.
 */
@ApplicationScoped
public class CharacterRecognition implements PictureReader {

    private static final System.Logger LOG = System.getLogger(CharacterRecognition.class.getName());
    private static final int SECONDS = 20;

    private final String command;

    public CharacterRecognition() {
        this(System.getenv("MADOGUCHI_OCR_COMMAND"));
    }

    CharacterRecognition(String command) {
        this.command = command;
    }

    @Override
    public String wordsIn(BufferedImage picture) {
        return command == null || command.isBlank() ? "" : read(Picture.png(picture));
    }

    // Sparse text (11): a card is no page. What cannot be read is not a reason to refuse a document; it has passed the
    // others.
    private String read(byte[] picture) {
        try {
            Process reader = new ProcessBuilder(List.of(command, "stdin", "stdout", "-l", "eng", "--psm", "11"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return said(reader, picture);
            } finally {
                reader.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException failed) {
            LOG.log(Level.WARNING, "Nothing could be read off a picture: " + failed);
            return "";
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    // Both ends at once: a reader that answers before it has read everything would otherwise wait for us, and we for
    // it.
    private static String said(Process reader, byte[] picture)
            throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> answerOf(reader));
        CompletableFuture.runAsync(() -> hand(picture, reader));
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    private static String answerOf(Process reader) {
        try {
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ended) {
            return "";
        }
    }

    private static void hand(byte[] picture, Process reader) {
        try (OutputStream input = reader.getOutputStream()) {
            input.write(picture);
        } catch (IOException ended) {
            LOG.log(Level.DEBUG, "The reader did not take the whole picture", ended);
        }
    }
}
