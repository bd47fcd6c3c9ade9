package jp.madoguchi.config.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Talks to the application as the demo accounts do: the public API, with tokens from the identity server. */
final class Office {

    static final String PASSWORD = "madoguchi-demo";

    private static final Duration TOKEN_KEPT = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Token(String value, Instant until) {}

    /** An answer that was not the expected one. */
    static final class Refused extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(String what, int status, String body) {
            super(what + " was answered " + status + ": " + body);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final String api;
    private final String keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Token> tokens = new HashMap<>();

    Office(String applicationUrl, String keycloakUrl) {
        this.api = withoutSlash(applicationUrl) + "/api/v1";
        this.keycloak = withoutSlash(keycloakUrl);
    }

    JsonObject file(String key, JsonObject request) {
        return send(json("/requests", request).header("Idempotency-Key", key), "filing a request");
    }

    JsonObject read(String account, String reference) {
        return send(as(account, to("/requests/" + reference).GET()), "reading " + reference);
    }

    JsonObject act(String account, String reference, int version, JsonObject action) {
        return send(
                as(account, json("/requests/" + reference + "/actions", action)).header("If-Match", "\"" + version + "\""),
                action.getString("action") + " on " + reference + " by " + account);
    }

    JsonObject decide(String account, String reference, int version, int item, JsonStructure lines) {
        HttpRequest.Builder call = to("/requests/" + reference + "/items/" + item + "/decisions")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(lines.toString()));
        return send(as(account, call), "drafting " + reference + " by " + account);
    }

    void attach(String account, String reference, int task, String fileName, String mediaType, byte[] content) {
        send(
                as(account, upload("/requests/" + reference + "/execution/" + task + "/file", Map.of(), fileName, mediaType, content)),
                "attaching " + fileName + " to " + reference);
    }

    void asRequester(String receiptCode, String path, JsonObject body) {
        send(json("/receipt/" + path, body).header("Receipt-Code", receiptCode), "the requester's " + path);
    }

    void logIn(String receiptCode, String account) {
        HttpRequest.Builder call = json("/receipt/login", Json.createObjectBuilder().build())
                .header("Receipt-Code", receiptCode);
        send(as(account, call), "the log-in of " + account);
    }

    void sendDocument(String receiptCode, String kind, String fileName, String mediaType, byte[] content) {
        send(
                upload("/receipt/documents", Map.of("kind", kind), fileName, mediaType, content)
                        .header("Receipt-Code", receiptCode),
                "sending " + kind);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json");
    }

    private HttpRequest.Builder json(String path, JsonObject body) {
        return to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder upload(
            String path, Map<String, String> fields, String fileName, String mediaType, byte[] content) {
        String boundary = "----madoguchi-demo";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, fileName, mediaType));
        body.writeBytes(content);
        write(body, "\r\n--" + boundary + "--\r\n");
        return to(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder as(String account, HttpRequest.Builder call) {
        return call.header("Authorization", "Bearer " + tokenOf(account));
    }

    private String tokenOf(String account) {
        Token kept = tokens.get(account);
        if (kept == null || clock.instant().isAfter(kept.until())) {
            String form = "grant_type=password&client_id=madoguchi-cli&username=" + encoded(account) + "&password="
                    + encoded(PASSWORD);
            HttpRequest.Builder call = HttpRequest.newBuilder(
                            URI.create(keycloak + "/realms/madoguchi/protocol/openid-connect/token"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            kept = new Token(
                    send(call, "logging in " + account).getString("access_token"),
                    clock.instant().plus(TOKEN_KEPT));
            tokens.put(account, kept);
        }
        return kept.value();
    }

    private JsonObject send(HttpRequest.Builder call, String what) {
        try {
            HttpResponse<String> answer = http.send(call.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) {
                throw new Refused(what, answer.statusCode(), answer.body());
            }
            return answer.body().isBlank() ? Json.createObjectBuilder().build() : parsed(answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(what + " failed", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what + " was interrupted", stopped);
        }
    }

    private static JsonObject parsed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
