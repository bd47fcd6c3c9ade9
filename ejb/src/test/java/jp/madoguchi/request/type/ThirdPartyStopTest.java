package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.nothing;
import static jp.madoguchi.request.type.Scopes.stopTo;
import static jp.madoguchi.request.type.Scopes.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThirdPartyStopTest {

    private final RequestType stop = new ThirdPartyStop(POLICY);

    @Test
    void a_stop_of_advertising_takes_a_code_to_the_registered_address() {
        assertThat(stop.requiredLevel(to("R07"))).isEqualTo(AssuranceLevel.A1);
        assertThat(stop.requiredLevel(to("R07", "R08"))).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void anything_beyond_advertising_takes_a_log_in() {
        assertThat(stop.requiredLevel(to("R07", "R01"))).isEqualTo(AssuranceLevel.A2);
        assertThat(stop.requiredLevel(nothing())).isEqualTo(AssuranceLevel.A2);
    }

    @Test
    void each_of_the_four_grounds_may_be_asserted_and_none() {
        for (String ground : List.of("T1", "T2", "T3", "T4")) {
            assertThat(stop.violations(stopTo(ground, "R07"), "items[0]")).isEmpty();
        }
        assertThat(stop.violations(stopTo(null, "R07"), "items[0]")).isEmpty();
    }

    @Test
    void a_ground_for_a_cessation_of_use_is_none_for_a_provision() {
        assertThat(stop.violations(stopTo("U4", "R07"), "items[0]"))
                .containsExactly(new Violation("items[0].ground", "request.ground.unknown", List.of("U4")));
    }

    @Test
    void the_same_recipient_twice_is_noted() {
        assertThat(stop.violations(to("R07", "R07"), "items[0]"))
                .containsExactly(new Violation("items[0].recipients", "request.code.twice"));
    }
}
