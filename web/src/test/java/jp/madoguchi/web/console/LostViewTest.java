package jp.madoguchi.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.event.PhaseId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LostViewTest {

    private static final String NAME = "-8212398123:771231231";
    private static final Exception DEFECT = new FacesException("Unable to restore view");

    @Test
    void a_page_that_expired_is_lost_however_deep_that_is_said() {
        var expired = new FacesException(new ViewExpiredException("/console/queue/queue.xhtml"));

        assertThat(LostView.isBehind(expired, PhaseId.RESTORE_VIEW, "POST", NAME))
                .isTrue();
    }

    @Test
    void a_post_that_says_it_has_no_state_or_names_no_page_of_ours_is_lost() {
        assertThat(LostView.isBehind(DEFECT, PhaseId.RESTORE_VIEW, "POST", "stateless"))
                .isTrue();
        assertThat(LostView.isBehind(DEFECT, PhaseId.RESTORE_VIEW, "POST", "x")).isTrue();
        assertThat(LostView.isBehind(DEFECT, PhaseId.RENDER_RESPONSE, "POST", null))
                .isTrue();
    }

    @Test
    void nothing_else_is_taken_for_a_lost_page() {
        assertThat(LostView.isBehind(DEFECT, PhaseId.RESTORE_VIEW, "POST", NAME))
                .isFalse();
        assertThat(LostView.isBehind(DEFECT, PhaseId.INVOKE_APPLICATION, "POST", NAME))
                .isFalse();
        assertThat(LostView.isBehind(DEFECT, PhaseId.RENDER_RESPONSE, "GET", null))
                .isFalse();
    }

    @ParameterizedTest(name = "from {0} back to {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "http://localhost:8080/console/request/request.xhtml?reference=M-2026-000001, /console/request/request.xhtml?reference=M-2026-000001",
                "https://Localhost:8080/console/queue/queue.xhtml, /console/queue/queue.xhtml",
                "http://localhost:8081/console/queue/queue.xhtml, -",
                "http://elsewhere.example/console/queue/queue.xhtml, -",
                "http://localhost:8080@elsewhere.example/console/queue/queue.xhtml, -",
                "http://localhost:8080/console/../receipt/x.xhtml, -",
                "http://localhost:8080/receipt, -",
                "mailto:somebody@example.jp, -",
                "not an address, -",
                "-, -"
            })
    void the_way_back_leads_to_a_page_of_our_own_console_or_nowhere(String referrer, String back) {
        assertThat(LostView.wayBack(referrer, "localhost:8080", "").orElse(null))
                .isEqualTo(back);
    }
}
