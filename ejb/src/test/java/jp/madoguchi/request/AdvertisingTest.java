package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stops for the time being, and until when (domain 6.2; scenarios 24 and 32). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvertisingTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("..", "config", "policy"));
    private static final Advertising ADVERTISING = Advertising.of(POLICY);

    @Test
    void of_the_purposes_named_the_marketing_ones_stop_at_once() {
        ItemScope scope = new ItemScope(null, List.of("P15", "P20"), null, null, null, null, null, "U6", "x");

        assertThat(ADVERTISING.in(RequestKind.USE_STOP, scope)).containsExactly("P15");
    }

    @Test
    void who_names_no_purpose_has_all_marketing_stopped() {
        assertThat(ADVERTISING.in(RequestKind.USE_STOP, ItemScope.nothingSaid()))
                .contains("P05", "P15", "P17")
                .doesNotContain("P02", "P20");
    }

    @Test
    void provision_for_advertising_stops_at_once_and_other_provision_waits_for_the_decision() {
        ItemScope scope = ScopesForTests.ofRecipients("R07", "R10");

        assertThat(ADVERTISING.in(RequestKind.TP_STOP, scope)).containsExactly("R07");
    }

    @Test
    void who_names_no_recipient_has_all_provision_for_advertising_stopped() {
        for (RequestKind kind : List.of(RequestKind.TP_STOP, RequestKind.OPTOUT_STOP)) {
            assertThat(ADVERTISING.in(kind, ItemScope.nothingSaid())).containsExactly("R07", "R08");
        }
    }

    @Test
    void a_disclosure_stops_nothing() {
        assertThat(ADVERTISING.in(RequestKind.DISCLOSURE, ItemScope.nothingSaid()))
                .isEmpty();
    }

    @Test
    void two_business_days_from_the_first_of_february_2027_end_on_the_third() {
        assertThat(POLICY.officeCalendar().businessDaysAfter(LocalDate.of(2027, 2, 1), 2))
                .isEqualTo(LocalDate.of(2027, 2, 3));
    }

    @Test
    void weekends_holidays_and_the_year_s_end_do_not_count() {
        assertThat(POLICY.officeCalendar().businessDaysAfter(LocalDate.of(2026, 12, 28), 1))
                .isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(POLICY.officeCalendar().businessDaysAfter(LocalDate.of(2026, 11, 20), 2))
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }
}
