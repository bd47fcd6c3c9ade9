package jp.madoguchi.config.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until an address answers 200. */
final class Answers {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Answers() {}

    /** Waits for it as long as there is hope; returns false as soon as there is none. */
    static boolean waitFor(String url, BooleanSupplier hope) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (hope.getAsBoolean() && System.nanoTime() < end) {
            if (answers(url)) {
                return true;
            }
            pause();
        }
        return false;
    }

    static boolean answers(String url) {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(url))
                                            .timeout(Duration.ofSeconds(30))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
