package jp.madoguchi.config.stack;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What an administrator of Keycloak does before the first log-in: takes on people and gives them roles. */
final class KeycloakAdministration {

    static final String PASSWORD = "a-password-nobody-guesses";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String keycloakUrl;
    private final String adminPassword;

    KeycloakAdministration(String keycloakUrl, String adminPassword) {
        this.keycloakUrl = keycloakUrl;
        this.adminPassword = adminPassword;
    }

    void createUser(String realm, String username, String... roles) {
        String users = keycloakUrl + "/admin/realms/" + realm + "/users";
        String body = Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("email", username + "@madoguchi.example")
                .add("emailVerified", true)
                .add("firstName", "花")
                .add("lastName", "試験")
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", PASSWORD)
                                        .add("temporary", false)))
                .build()
                .toString();
        HttpResponse<String> created = send(authorised(users).POST(BodyPublishers.ofString(body)));
        expect(created, 201);
        String user = created.headers().firstValue("Location").orElseThrow();
        JsonArrayBuilder mapped = Json.createArrayBuilder();
        for (String role : roles) {
            HttpResponse<String> found = send(authorised(keycloakUrl + "/admin/realms/" + realm + "/roles/" + role));
            expect(found, 200);
            mapped.add(parse(found.body()));
        }
        expect(
                send(authorised(user + "/role-mappings/realm")
                        .POST(BodyPublishers.ofString(mapped.build().toString()))),
                204);
    }

    /** How Keycloak answers a client that sends it a user's password. */
    int passwordGrantStatus(String realm, String client, String username) {
        return passwordGrant(realm, client, username, PASSWORD).statusCode();
    }

    private HttpRequest.Builder authorised(String url) {
        HttpResponse<String> answer = passwordGrant("master", "admin-cli", "admin", adminPassword);
        expect(answer, 200);
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + parse(answer.body()).getString("access_token"))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> passwordGrant(String realm, String client, String username, String password) {
        String form = "grant_type=password&client_id=%s&username=%s&password=%s".formatted(client, username, password);
        return send(
                HttpRequest.newBuilder(URI.create(keycloakUrl + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
    }

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
