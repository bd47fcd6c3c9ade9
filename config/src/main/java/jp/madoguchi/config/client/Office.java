package jp.madoguchi.config.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Talks to the application as the demo accounts and as requesters do: the public API, with tokens from the identity server. */
public final class Office {

    private static final String PASSWORD = "madoguchi-demo";
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Token(String value, Instant until) {}

    private final String api;
    private final String keycloak;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public Office(String applicationUrl, String keycloakUrl) {
        this.api = withoutSlash(applicationUrl) + "/api/v1";
        this.keycloak = withoutSlash(keycloakUrl);
    }

    /** Files a request under a submission key. */
    public Answer file(String key, JsonObject request) {
        return send(json("/requests", request).header("Idempotency-Key", key), "filing a request");
    }

    /** Reads any address of the API as an account. */
    public Answer get(String account, String path) {
        return send(as(account, to(path).GET()), "reading " + path + " as " + account);
    }

    /** Reads what is no JSON, such as a letter on paper. */
    public Answer download(String account, String path) {
        HttpRequest.Builder call =
                HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE).GET();
        return send(as(account, call), "downloading " + path + " as " + account);
    }

    /** A file as it is sent. */
    public byte[] file(String account, String path) {
        HttpRequest call = as(
                        account,
                        HttpRequest.newBuilder(URI.create(api + path))
                                .timeout(PATIENCE)
                                .GET())
                .build();
        return bytes(call, path);
    }

    /** A file as the holder of a receipt code collects it. */
    public byte[] fileAsRequester(String receiptCode, String path) {
        return bytes(
                HttpRequest.newBuilder(URI.create(api + path))
                        .timeout(PATIENCE)
                        .header("Receipt-Code", receiptCode)
                        .GET()
                        .build(),
                path);
    }

    private byte[] bytes(HttpRequest call, String path) {
        HttpResponse<byte[]> answer = send(call, BodyHandlers.ofByteArray(), "downloading " + path);
        if (answer.statusCode() / 100 != 2) {
            throw new Refused(
                    "downloading " + path, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /** Reads any address of the API without a log-in. */
    public Answer get(String path) {
        return send(to(path).GET(), "reading " + path);
    }

    public Answer read(String account, String reference) {
        return get(account, "/requests/" + reference);
    }

    public Answer act(String account, String reference, long version, JsonObject action) {
        return send(
                as(account, json("/requests/" + reference + "/actions", action))
                        .header("If-Match", "\"" + version + "\""),
                action.getString("action", "no action") + " on " + reference + " by " + account);
    }

    public Answer decide(String account, String reference, long version, int item, JsonStructure lines) {
        HttpRequest.Builder call = to("/requests/" + reference + "/items/" + item + "/decisions")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(lines.toString()));
        return send(as(account, call), "drafting " + reference + " by " + account);
    }

    public Answer attach(
            String account, String reference, int task, String fileName, String mediaType, byte[] content) {
        String path = "/requests/" + reference + "/execution/" + task + "/file";
        return send(
                as(account, upload(path, Map.of(), fileName, mediaType, content)),
                "attaching " + fileName + " to " + reference);
    }

    /** Sends a file to any address of the API that takes one. */
    public Answer upload(String account, String path, String fileName, String mediaType, byte[] content) {
        return send(
                as(account, upload(path, Map.of(), fileName, mediaType, content)),
                "sending " + fileName + " to " + path);
    }

    /** Where the request stands, for the holder of the code. */
    public Answer status(String receiptCode) {
        return send(to("/receipt").header("Receipt-Code", receiptCode).GET(), "the requester's status");
    }

    public Answer asRequester(String receiptCode, String path, JsonObject body) {
        return send(json("/receipt/" + path, body).header("Receipt-Code", receiptCode), "the requester's " + path);
    }

    /** Reads an address of the API as the holder of a receipt code. */
    public Answer getAsRequester(String receiptCode, String path) {
        return send(to(path).header("Receipt-Code", receiptCode).GET(), "the requester's " + path);
    }

    public Answer logIn(String receiptCode, String account) {
        HttpRequest.Builder call =
                json("/receipt/login", JsonValue.EMPTY_JSON_OBJECT).header("Receipt-Code", receiptCode);
        return send(as(account, call), "the log-in of " + account);
    }

    public Answer sendDocument(String receiptCode, String kind, String fileName, String mediaType, byte[] content) {
        return send(
                upload("/receipt/documents", Map.of("kind", kind), fileName, mediaType, content)
                        .header("Receipt-Code", receiptCode),
                "sending " + kind);
    }

    /** Sends any body to any address of the API. */
    public Answer post(String path, String mediaType, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder call = to(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(call::header);
        return send(call, "posting to " + path);
    }

    /** Sends JSON to any address of the API as an account. */
    public Answer send(String account, String method, String path, JsonStructure body, Map<String, String> headers) {
        HttpRequest.Builder call = to(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
        headers.forEach(call::header);
        return send(as(account, call), method + " " + path + " by " + account);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE).header("Accept", "application/json");
    }

    private HttpRequest.Builder json(String path, JsonObject body) {
        return to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder upload(
            String path, Map<String, String> fields, String fileName, String mediaType, byte[] content) {
        String boundary = "----madoguchi-part";
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
        return to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
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
            JsonObject answer = send(call, "logging in " + account).good();
            kept = new Token(answer.getString("access_token"), clock.instant().plus(TOKEN_KEPT));
            tokens.put(account, kept);
        }
        return kept.value();
    }

    private Answer send(HttpRequest.Builder call, String what) {
        HttpResponse<String> answer = send(call.build(), BodyHandlers.ofString(StandardCharsets.UTF_8), what);
        return new Answer(what, answer.statusCode(), answer.body());
    }

    private <T> HttpResponse<T> send(HttpRequest call, BodyHandler<T> as, String what) {
        try {
            return http.send(call, as);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(what + " failed", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what + " was interrupted", stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
