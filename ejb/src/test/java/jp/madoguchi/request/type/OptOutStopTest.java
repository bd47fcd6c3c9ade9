package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptOutStopTest {

    private final RequestType stop = new OptOutStop(POLICY);

    @Test
    void it_is_not_offered_as_long_as_no_opt_out_is_filed() {
        assertThat(stop.isOffered()).isFalse();
        assertThat(stop.isOnForm()).isFalse();
    }

    @Test
    void it_needs_no_reason_and_a_code_to_the_registered_address() {
        assertThat(stop.violations(nothing(), "items[0]")).isEmpty();
        assertThat(stop.requiredLevel(nothing())).isEqualTo(AssuranceLevel.A1);
    }
}
