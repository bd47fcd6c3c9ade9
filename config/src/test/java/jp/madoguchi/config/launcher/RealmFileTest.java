package jp.madoguchi.config.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The realm that production imports, setting by setting, and how far the demo departs from it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmFileTest {

    private final Build build = new Build(Path.of(System.getProperty("basedir", ".")));
    private final JsonObject production = parse(RealmFile.production(build));
    private final JsonObject demo = parse(RealmFile.demo(build));

    @Test
    void production_has_no_account_and_no_client_that_takes_passwords() {
        assertThat(production).doesNotContainKey("users");
        assertThat(production.getJsonArray("clients").getValuesAs(JsonObject.class))
                .extracting(client -> client.getString("clientId"))
                .containsExactly("madoguchi-web", "admin-cli");
        assertThat(production.getJsonArray("clients").getValuesAs(JsonObject.class))
                .allSatisfy(client -> {
                    assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
                    assertThat(client.getBoolean("implicitFlowEnabled")).isFalse();
                    assertThat(client.getBoolean("serviceAccountsEnabled")).isFalse();
                });
    }

    @Test
    void production_sends_nobody_to_an_address_that_is_not_named_exactly() {
        JsonObject web = client(production, "madoguchi-web");

        assertThat(strings(web, "redirectUris"))
                .isNotEmpty()
                .allSatisfy(uri ->
                        assertThat(uri).startsWith("${MADOGUCHI_BASE_URL}/").doesNotContain("*"));
        assertThat(web.getJsonObject("attributes").getString("post.logout.redirect.uris"))
                .doesNotContain("*");
    }

    @Test
    void production_demands_pkce_and_the_second_factor() {
        JsonObject attributes = client(production, "madoguchi-web").getJsonObject("attributes");

        assertThat(attributes.getString("pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(attributes.getString("default.acr.values")).isEqualTo("second-factor");
        assertThat(attributes.getString("minimum.acr.value")).isEqualTo("second-factor");
    }

    @Test
    void guessing_passwords_is_stopped_after_ten_tries_for_fifteen_minutes() {
        assertThat(production.getBoolean("bruteForceProtected")).isTrue();
        assertThat(production.getInt("failureFactor")).isEqualTo(10);
        assertThat(production.getInt("waitIncrementSeconds")).isEqualTo(900);
        assertThat(production.getBoolean("permanentLockout")).isFalse();
    }

    @Test
    void sessions_are_short_and_names_stay() {
        assertThat(production.getInt("accessTokenLifespan")).isEqualTo(300);
        assertThat(production.getInt("ssoSessionIdleTimeout")).isEqualTo(900);
        assertThat(production.getInt("ssoSessionMaxLifespan")).isEqualTo(8 * 60 * 60);
        assertThat(production.getBoolean("editUsernameAllowed")).isFalse();
        assertThat(production.getBoolean("resetPasswordAllowed")).isFalse();
        assertThat(production.getBoolean("registrationAllowed")).isFalse();
    }

    @Test
    void every_staff_role_contains_staff_so_that_none_escapes_the_second_factor() {
        List<JsonObject> roles =
                production.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class);

        assertThat(roles)
                .filteredOn(role -> !List.of("staff", "customer").contains(role.getString("name")))
                .hasSize(11)
                .allSatisfy(role -> assertThat(strings(role.getJsonObject("composites"), "realm"))
                        .containsExactly("staff"));
    }

    @Test
    void the_demo_differs_in_accounts_and_clients_only() {
        assertThat(demo.keySet().stream().filter(key -> !demo.get(key).equals(production.get(key))))
                .containsExactlyInAnyOrder("users", "clients", "displayName");
    }

    @Test
    void the_demo_has_an_account_for_every_role() {
        var given = demo.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .flatMap(user -> strings(user, "realmRoles").stream())
                .distinct();
        var roles = production.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("name"))
                .filter(name -> !name.equals("staff"));

        assertThat(given).containsExactlyInAnyOrderElementsOf(roles.toList());
    }

    private static JsonObject client(JsonObject realm, String id) {
        return realm.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonObject object, String key) {
        return object.getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject parse(RealmFile file) {
        try (var reader = Json.createReader(new StringReader(file.json()))) {
            return reader.readObject();
        }
    }
}
