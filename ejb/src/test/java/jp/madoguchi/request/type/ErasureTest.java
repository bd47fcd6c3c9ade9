package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.erasureOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureTest {

    private final RequestType erasure = new Erasure(POLICY);

    @Test
    void whatever_is_erased_takes_a_log_in_and_a_code() {
        assertThat(erasure.requiredLevel(erasureOf("U4", "C1d"))).isEqualTo(AssuranceLevel.A2_OTP);
        assertThat(erasure.requiredLevel(erasureOf("U4", "ALL"))).isEqualTo(AssuranceLevel.A2_OTP);
    }

    @Test
    void each_of_the_six_grounds_may_be_asserted() {
        for (String ground : List.of("U1", "U2", "U3", "U4", "U5", "U6")) {
            assertThat(erasure.violations(erasureOf(ground, "ALL"), "items[0]")).isEmpty();
        }
    }

    @Test
    void it_may_be_asked_for_without_a_ground() {
        assertThat(erasure.violations(erasureOf(null, "ALL"), "items[0]")).isEmpty();
    }

    @Test
    void another_ground_is_noted() {
        assertThat(erasure.violations(erasureOf("U7", "ALL"), "items[0]"))
                .containsExactly(new Violation("items[0].ground", "request.ground.unknown", List.of("U7")));
    }
}
