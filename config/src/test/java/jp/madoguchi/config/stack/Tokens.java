package jp.madoguchi.config.stack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bearer tokens of the demo accounts, each kept until shortly before it expires. */
final class Tokens {

    private static final String PASSWORD = "madoguchi-demo";
    private static final long MARGIN_SECONDS = 60;

    private record Token(String value, long usableUntilNanos) {

        boolean isUsable() {
            return System.nanoTime() < usableUntilNanos;
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> known = new HashMap<>();
    private final String realmUrl;

    Tokens(String realmUrl) {
        this.realmUrl = realmUrl;
    }

    synchronized String of(String username) {
        return known.compute(username, (name, token) -> token != null && token.isUsable() ? token : fetch(name))
                .value();
    }

    private Token fetch(String username) {
        String form = "grant_type=password&client_id=madoguchi-cli&username=%s&password=%s"
                .formatted(URLEncoder.encode(username, StandardCharsets.UTF_8), PASSWORD);
        var request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No token for %s: %s".formatted(username, response.body()));
            }
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                JsonObject answer = reader.readObject();
                long seconds = answer.getInt("expires_in") - MARGIN_SECONDS;
                return new Token(answer.getString("access_token"), System.nanoTime() + seconds * 1_000_000_000);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
