package jp.madoguchi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreferenceGateTest {

    @Test
    void settings_and_recipients_pages_stand_behind_the_gate() {
        assertThat(PortalGate.isPortal("/preferences")).isTrue();
        assertThat(PortalGate.isPortal("/preferences/account")).isTrue();
        assertThat(PortalGate.isPortal("/preferences/mail/PROMO_EMAIL.0f.A")).isTrue();
        assertThat(PortalGate.isPortal("/recipient/1.2027-04-30.A")).isTrue();
    }

    @Test
    void a_mail_program_that_unsubscribes_in_one_click_says_no_origin_and_is_let_in() {
        assertThat(SameOrigin.allows(null, null, "madoguchi.example")).isTrue();
        assertThat(SameOrigin.allows("cross-site", "https://elsewhere.example", "madoguchi.example"))
                .isFalse();
    }
}
