package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalGateTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/receipt", "//receipt", "/receipt;a=b", "/%72eceipt", "/./receipt"})
    void however_the_address_is_written_the_page_behind_it_is_guarded(String written) {
        var request = SentRequest.answering(
                Map.of("getRequestURI", written, "getContextPath", "", "getServletPath", "/receipt"));

        assertThat(PortalGate.isPortal(PortalGate.pathOf(request))).isTrue();
    }

    @Test
    void what_follows_the_servlets_own_path_belongs_to_the_address() {
        var request = SentRequest.answering(Map.of("getServletPath", "/receipt/status", "getPathInfo", "/message"));

        assertThat(PortalGate.pathOf(request)).isEqualTo("/receipt/status/message");
    }

    @Test
    void a_method_no_page_knows_is_turned_away_here_and_left_to_the_api_there() {
        assertThat(PortalGate.isAnswered("GET", "/assets/portal.css")).isTrue();
        assertThat(PortalGate.isAnswered("PATCH", "/assets/portal.css")).isFalse();
        assertThat(PortalGate.isAnswered("XXX", "/nowhere")).isFalse();
        assertThat(PortalGate.isAnswered("PUT", "/api/v1/requests/M-2026-000001/items/1/decisions"))
                .isTrue();
    }
}
