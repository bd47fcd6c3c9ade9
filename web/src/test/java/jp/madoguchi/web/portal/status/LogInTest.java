package jp.madoguchi.web.portal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Visit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogInTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final OpenReceipt OPEN = new OpenReceipt(null, "0f0f0f");

    private final Map<String, Object> session = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private boolean replaced;

    @Test
    void a_log_in_that_another_site_sent_the_browser_to_proves_nothing() throws IOException {
        keep(OPEN);

        logIn();

        assertThat(answered).containsEntry("Location", "/receipt/status");
        assertThat(session).containsOnlyKeys(OpenReceipt.class.getName());
    }

    @Test
    void a_log_in_chosen_too_long_ago_proves_nothing() throws IOException {
        keep(OPEN);
        keep(new LogInWanted(NOON.minus(Duration.ofMinutes(15)), Language.EN));

        logIn();

        assertThat(session).containsOnlyKeys(OpenReceipt.class.getName());
    }

    @Test
    void a_log_in_chosen_on_the_status_page_is_presented_once() throws IOException {
        keep(OPEN);
        start(OpenReceipt.ticketFor(OPEN.token()), Language.EN);

        assertThat(answered).containsEntry("Location", "/receipt/login");
        assertThatThrownBy(this::logIn).as("the token is asked for").hasMessageContaining("No log-in");
        assertThat(session).containsOnlyKeys(OpenReceipt.class.getName());
    }

    @Test
    void a_session_begun_with_a_code_that_was_replaced_is_forgotten() throws IOException {
        replaced = true;
        keep(OPEN);

        logIn();

        assertThat(answered).containsEntry("Location", "/receipt/status");
        assertThat(session).isEmpty();
    }

    @Test
    void a_link_without_the_sessions_own_ticket_chooses_nothing() throws IOException {
        keep(OPEN);

        start("", Language.JA);
        start(OPEN.token(), Language.JA);
        start(OpenReceipt.ticketFor("another"), Language.JA);

        assertThat(answered).containsEntry("Location", "/receipt/status");
        assertThat(session).containsOnlyKeys(OpenReceipt.class.getName());
    }

    @Test
    void without_an_open_request_there_is_nothing_to_choose() throws IOException {
        start(OpenReceipt.ticketFor(OPEN.token()), Language.JA);

        assertThat(session).isEmpty();
    }

    /** The page, and whether the code its visitor came with still opens the request. */
    private static final class WithCode extends LogIn {

        private static final long serialVersionUID = 1L;

        private final boolean open;

        WithCode(boolean open) {
            this.open = open;
        }

        @Override
        boolean isStillOpen(OpenReceipt receipt) {
            return open;
        }
    }

    private void keep(Object value) {
        session.put(value.getClass().getName(), value);
    }

    private void logIn() throws IOException {
        LogIn page = new WithCode(!replaced);
        page.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        page.show(visit(Map.of(), Language.JA));
    }

    private void start(String ticket, Language language) throws IOException {
        StartLogIn page = new StartLogIn();
        page.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        page.show(visit(Map.of("ticket", new String[] {ticket}), language));
    }

    private Visit visit(Map<String, String[]> parameters, Language language) {
        HttpSession kept = fake(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> session.get(arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> session.remove(arguments[0]);
            default -> null;
        });
        HttpServletRequest request = fake(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getSession" -> kept;
            case "getParameterMap" -> parameters;
            case "getContextPath" -> "";
            default -> null;
        });
        HttpServletResponse response = fake(
                HttpServletResponse.class,
                (method, arguments) ->
                        method.equals("setHeader") ? answered.put((String) arguments[0], (String) arguments[1]) : null);
        return new Visit(request, response, language);
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
