package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.nothing;
import static jp.madoguchi.request.type.Scopes.to;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignMeasuresTest {

    private final RequestType measures = new ForeignMeasures(POLICY);

    @Test
    void a_code_to_the_registered_address_is_enough() {
        assertThat(measures.requiredLevel(to("R10"))).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void a_recipient_may_be_named_and_need_not_be() {
        assertThat(measures.violations(to("R10"), "items[0]")).isEmpty();
        assertThat(measures.violations(nothing(), "items[0]")).isEmpty();
    }
}
