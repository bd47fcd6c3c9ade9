package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.stopOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UseStopTest {

    private static final Violation NOTHING_TO_STOP =
            new Violation("items[0].purposes", "request.use.stop.purpose.or.ground");

    private final RequestType useStop = new UseStop(POLICY);

    @Test
    void marketing_stops_with_a_code_to_the_registered_address() {
        assertThat(useStop.requiredLevel(stopOf(null, "P05", "P15", "P17", "P18")))
                .isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void anything_beyond_marketing_takes_a_log_in() {
        assertThat(useStop.requiredLevel(stopOf(null, "P15", "P08"))).isEqualTo(AssuranceLevel.A2);
        assertThat(useStop.requiredLevel(stopOf("U6"))).isEqualTo(AssuranceLevel.A2);
        assertThat(useStop.requiredLevel(stopOf(null, "P15", "P99"))).isEqualTo(AssuranceLevel.A2);
    }

    @Test
    void a_purpose_that_can_be_stopped_needs_no_ground() {
        assertThat(useStop.violations(stopOf(null, "P15"), "items[0]")).isEmpty();
        assertThat(useStop.violations(stopOf(null, "P02", "P15"), "items[0]")).isEmpty();
    }

    @Test
    void a_purpose_that_cannot_be_stopped_needs_a_ground() {
        assertThat(useStop.violations(stopOf(null, "P02"), "items[0]")).containsExactly(NOTHING_TO_STOP);
        assertThat(useStop.violations(stopOf("U1", "P02"), "items[0]")).isEmpty();
    }

    @Test
    void something_has_to_be_asked_for() {
        assertThat(useStop.violations(stopOf(null), "items[0]")).containsExactly(NOTHING_TO_STOP);
    }

    @Test
    void an_unknown_purpose_and_an_unknown_ground_are_noted_at_their_fields() {
        assertThat(useStop.violations(stopOf("S14-2", "P21"), "items[0]"))
                .containsExactly(
                        new Violation("items[0].purposes", "request.purpose.unknown", List.of("P21")),
                        new Violation("items[0].ground", "request.ground.unknown", List.of("S14-2")));
    }
}
