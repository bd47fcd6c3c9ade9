package jp.madoguchi.config.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Log-in at the real Keycloak, in the production realm and in the demo's, as a browser meets it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffLogInIT {

    private static final String CODE_CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static Stack stack;
    private static KeycloakAdministration administration;

    @BeforeAll
    static void hire() {
        stack = Stack.running();
        administration = new KeycloakAdministration(stack.keycloakUrl(), stack.keycloakAdminPassword());
        administration.createUser(Stack.PRODUCTION_REALM, "officer", "case-handler");
        administration.createUser(Stack.PRODUCTION_REALM, "officer-and-customer", "auditor", "customer");
        administration.createUser(Stack.PRODUCTION_REALM, "visitor", "customer");
    }

    @Test
    void in_production_staff_are_sent_to_set_up_a_second_factor() {
        assertThat(afterPassword("officer").locator("#totp").isVisible()).isTrue();
    }

    @Test
    void being_a_customer_too_does_not_spare_a_member_of_staff_the_second_factor() {
        assertThat(afterPassword("officer-and-customer").locator("#totp").isVisible())
                .isTrue();
    }

    @Test
    void in_production_a_customer_logs_in_with_the_password_alone() {
        assertThat(afterPassword("visitor").url())
                .startsWith(stack.baseUrl() + "/console/")
                .contains("code=");
    }

    @Test
    void asking_for_less_does_not_get_staff_around_the_second_factor() {
        Page page = Browser.newVisitor();
        page.navigate(logInAddress(Stack.PRODUCTION_REALM, "/console/") + "&acr_values=password");
        enterPassword(page, "officer");

        assertThat(page.locator("#totp").isVisible()).isTrue();
    }

    @Test
    void in_the_demo_the_password_is_enough() {
        Page page = Browser.newVisitor();
        page.navigate(logInAddress("madoguchi", "/console/"));
        Browser.logIn(page, "sato");

        assertThat(page.url()).startsWith(stack.baseUrl() + "/console/").contains("code=");
    }

    @Test
    void the_log_in_page_is_japanese_and_offers_neither_registration_nor_a_forgotten_password() {
        Page page = Browser.newVisitor();
        page.navigate(logInAddress(Stack.PRODUCTION_REALM, "/console/"));

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ja");
        assertThat(page.locator("a[href*=reset-credentials], a[href*=registration]")
                        .count())
                .isZero();
    }

    @Test
    void an_address_that_is_not_exactly_ours_is_refused() {
        Page page = Browser.newVisitor();

        assertThat(page.navigate(logInAddress(Stack.PRODUCTION_REALM, "/console/elsewhere"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_log_in_without_pkce_is_refused() {
        Page page = Browser.newVisitor();
        String address = logInAddress(Stack.PRODUCTION_REALM, "/console/");
        page.navigate(address.substring(0, address.indexOf("&code_challenge=")));

        assertThat(page.url()).contains("error=invalid_request").contains("code_challenge");
    }

    @Test
    void in_production_nobody_gets_a_token_for_a_password() {
        assertThat(administration.passwordGrantStatus(Stack.PRODUCTION_REALM, "madoguchi-cli", "visitor"))
                .isEqualTo(401);
        assertThat(administration.passwordGrantStatus(Stack.PRODUCTION_REALM, "admin-cli", "visitor"))
                .isEqualTo(401);
        assertThat(stack.token("sato")).isNotEmpty();
    }

    private static Page afterPassword(String user) {
        Page page = Browser.newVisitor();
        page.navigate(logInAddress(Stack.PRODUCTION_REALM, "/console/"));
        enterPassword(page, user);
        return page;
    }

    private static void enterPassword(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(KeycloakAdministration.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    private static String logInAddress(String realm, String path) {
        return stack.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/auth"
                + "?client_id=madoguchi-web&response_type=code&scope=openid&state=s"
                + "&redirect_uri=" + URLEncoder.encode(stack.baseUrl() + path, StandardCharsets.UTF_8)
                + "&code_challenge=" + CODE_CHALLENGE + "&code_challenge_method=S256";
    }
}
