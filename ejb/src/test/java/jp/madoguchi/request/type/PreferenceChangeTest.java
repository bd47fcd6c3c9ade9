package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.nothing;
import static jp.madoguchi.request.type.Scopes.settings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreferenceChangeTest {

    private final RequestType preference = new PreferenceChange(POLICY);

    @Test
    void a_code_to_the_registered_address_is_enough() {
        assertThat(preference.requiredLevel(settings("PROMO_EMAIL=OFF"))).isEqualTo(AssuranceLevel.A1);
        assertThat(preference.requiredLevel(nothing())).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void every_channel_goes_on_and_off() {
        assertThat(preference.violations(
                        settings(
                                "INTEREST_ADS=OFF",
                                "PROMO_EMAIL=ON",
                                "PROMO_SMS=OFF",
                                "PROMO_TEL=OFF",
                                "PROMO_POST=OFF"),
                        "items[0]"))
                .isEmpty();
    }

    @Test
    void a_channel_that_is_none_or_half_said_is_noted() {
        for (String setting : List.of("PROMO_FAX=OFF", "PROMO_EMAIL", "PROMO_EMAIL=MAYBE", "promo_email=off", "=")) {
            assertThat(preference.violations(settings(setting), "items[0]"))
                    .containsExactly(
                            new Violation("items[0].preferences", "request.preference.unknown", List.of(setting)));
        }
    }

    @Test
    void a_channel_goes_one_way() {
        assertThat(preference.violations(settings("PROMO_SMS=ON", "PROMO_SMS=OFF"), "items[0]"))
                .containsExactly(
                        new Violation("items[0].preferences", "request.preference.twice", List.of("PROMO_SMS")));
    }
}
