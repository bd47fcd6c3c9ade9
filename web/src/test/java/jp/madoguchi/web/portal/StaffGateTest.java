package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffGateTest {

    private static final String HOST = "localhost:8080";
    private static final String OWN = "http://localhost:8080";
    private static final String FOREIGN = "http://localhost:9999";
    private static final String COOKIE = "JSESSIONID=0f0f";
    private static final String PROPOSALS = "/api/v1/calendar/proposals";

    private static final int PASSED = 0;

    private final Map<String, String> answered = new HashMap<>();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                PROPOSALS,
                "/api/v1/calendar/proposals/3/application",
                "/api/v1/requests/M-2026-000001/execution/1/file",
                "/api/v1/requests",
                "/console/queue/queue.xhtml"
            })
    void a_cookie_that_another_origin_made_a_browser_send_does_nothing(String path) throws Exception {
        assertThat(send("POST", path, Map.of("Cookie", COOKIE, "Origin", FOREIGN)))
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "XXX"})
    void no_method_that_may_change_something_is_forgotten(String method) throws Exception {
        assertThat(send(method, PROPOSALS, Map.of("Cookie", COOKIE, "Origin", FOREIGN)))
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "same-site,   http://localhost:9999, 403",
        "same-site,   http://localhost:8080, 403",
        "cross-site,  null,                  403",
        "same-origin, http://localhost:8080, 0"
    })
    void what_the_browser_says_of_the_site_decides(String site, String origin, int status) throws Exception {
        assertThat(send("POST", PROPOSALS, Map.of("Cookie", COOKIE, "Origin", origin, "Sec-Fetch-Site", site)))
                .isEqualTo(status);
    }

    @Test
    void the_consoles_own_pages_are_let_in() throws Exception {
        assertThat(send("POST", "/console/queue/queue.xhtml", Map.of("Cookie", COOKIE, "Origin", OWN)))
                .isEqualTo(PASSED);
    }

    @Test
    void an_origin_that_a_frame_hides_is_not_our_own() throws Exception {
        assertThat(send("POST", PROPOSALS, Map.of("Cookie", COOKIE, "Origin", "null")))
                .isEqualTo(403);
    }

    @Test
    void the_portals_pages_let_a_browser_tell_them_where_their_forms_come_from_and_nobody_else() throws Exception {
        send("GET", "/receipt", Map.of());

        assertThat(answered).containsEntry("Referrer-Policy", "same-origin");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Bearer eyJ", "bearer eyJ"})
    void a_caller_with_a_token_of_its_own_may_come_from_anywhere(String authorization) throws Exception {
        assertThat(send("POST", PROPOSALS, Map.of("Authorization", authorization, "Origin", FOREIGN)))
                .isEqualTo(PASSED);
    }

    @Test
    void another_kind_of_authorization_is_no_token() throws Exception {
        assertThat(send("POST", PROPOSALS, Map.of("Authorization", "Basic eDp5", "Origin", FOREIGN)))
                .isEqualTo(403);
    }

    @Test
    void a_program_that_files_a_request_says_nothing_of_origins_and_is_let_in() throws Exception {
        assertThat(send("POST", "/api/v1/requests", Map.of())).isEqualTo(PASSED);
        assertThat(send("POST", "/api/v1/receipt/messages", Map.of("Receipt-Code", "0123")))
                .isEqualTo(PASSED);
    }

    @Test
    void reading_is_left_to_the_browsers_own_rules() throws Exception {
        assertThat(send("GET", "/console/", Map.of("Cookie", COOKIE, "Sec-Fetch-Site", "cross-site")))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/console", "/console/queue/queue.xhtml", PROPOSALS})
    void every_answer_forbids_frames_and_guessing_and_leaves_the_content_policy_to_the_page(String path)
            throws Exception {
        send("GET", path, Map.of());

        assertThat(answered)
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .doesNotContainKey("Content-Security-Policy");
    }

    /** The status the gate answers with, or {@link #PASSED}. */
    private int send(String method, String path, Map<String, String> headers) throws IOException, ServletException {
        Map<String, String> sent = new HashMap<>(headers);
        sent.put("Host", HOST);
        HttpServletRequest request = fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getServletPath" -> path;
            case "getHeader" -> sent.get(arguments[0]);
            default -> null;
        });
        int[] status = {-1};
        HttpServletResponse response = fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "sendError" -> status[0] = (Integer) arguments[0];
            default -> null;
        });
        FilterChain beyond = (passedRequest, passedResponse) -> status[0] = PASSED;
        new PortalGate().doFilter(request, response, beyond);
        return status[0];
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}
