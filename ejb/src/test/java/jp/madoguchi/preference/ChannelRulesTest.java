package jp.madoguchi.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PreferenceControl;
import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Domain 3.3 and 3.7; scenario 24. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelRulesTest {

    private static final Policy POLICY = Policy.readFrom(Path.of("..", "config", "policy"));
    private static final Instant TENTH_OF_JANUARY = Instant.parse("2027-01-10T03:00:00Z");

    @Test
    void a_link_switches_its_mail_off_and_nothing_on() {
        assertThatCode(() -> ChannelRules.checkChange(control("PROMO_EMAIL"), Choice.OFF, Source.LINK, false))
                .doesNotThrowAnyException();
        assertThat(refusal("PROMO_EMAIL", Choice.ON, Source.LINK, false)).isEqualTo("preference.link.not.enough");
    }

    @Test
    void a_link_reaches_no_telephone() {
        assertThat(refusal("PROMO_TEL", Choice.OFF, Source.LINK, false)).isEqualTo("preference.link.not.enough");
    }

    @Test
    void a_browser_decides_on_interest_based_advertising_alone() {
        assertThatCode(() -> ChannelRules.checkChange(control("INTEREST_ADS"), Choice.OFF, Source.BROWSER, false))
                .doesNotThrowAnyException();
        assertThat(refusal("PROMO_EMAIL", Choice.OFF, Source.BROWSER, false))
                .isEqualTo("preference.browser.not.enough");
    }

    @Test
    void nobody_switches_advertising_on_for_a_pupil() {
        assertThat(refusal("INTEREST_ADS", Choice.ON, Source.ACCOUNT, true)).isEqualTo("preference.pupil");
        assertThatCode(() -> ChannelRules.checkChange(control("INTEREST_ADS"), Choice.OFF, Source.ACCOUNT, true))
                .doesNotThrowAnyException();
    }

    @Test
    void a_mail_ten_days_after_the_objection_is_one_too_many() {
        assertThat(tooLate("PROMO_EMAIL", Instant.parse("2027-01-20T01:00:00Z")))
                .isTrue();
    }

    @Test
    void an_objection_to_mail_holds_at_once_and_not_before() {
        assertThat(tooLate("PROMO_EMAIL", TENTH_OF_JANUARY)).isTrue();
        assertThat(tooLate("PROMO_EMAIL", TENTH_OF_JANUARY.minusSeconds(1))).isFalse();
    }

    @Test
    void a_printed_letter_may_still_arrive_within_ten_business_days() {
        assertThat(ChannelRules.effectiveOn(control("PROMO_POST"), TENTH_OF_JANUARY, POLICY.officeCalendar()))
                .isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(tooLate("PROMO_POST", Instant.parse("2027-01-25T03:00:00Z"))).isFalse();
        assertThat(tooLate("PROMO_POST", Instant.parse("2027-01-26T03:00:00Z"))).isTrue();
    }

    @Test
    void a_school_s_address_is_a_pupil_s() {
        String domain = POLICY.tenants().stream()
                .filter(tenant -> tenant.isSchool())
                .findFirst()
                .orElseThrow()
                .domains()
                .get(0);

        assertThat(Pupils.hasSchoolAddress(new Customer(null, "seito01@" + domain), POLICY))
                .isTrue();
        assertThat(Pupils.hasSchoolAddress(new Customer(null, "hanako@example.jp"), POLICY))
                .isFalse();
    }

    private static boolean tooLate(String control, Instant approached) {
        return ChannelRules.isTooLate(control(control), TENTH_OF_JANUARY, approached, POLICY.officeCalendar());
    }

    private static String refusal(String control, Choice choice, Source source, boolean pupil) {
        return catchThrowableOfType(
                        InputRejected.class, () -> ChannelRules.checkChange(control(control), choice, source, pupil))
                .violations()
                .get(0)
                .messageKey();
    }

    private static PreferenceControl control(String code) {
        return POLICY.preferenceControl(code).orElseThrow();
    }
}
