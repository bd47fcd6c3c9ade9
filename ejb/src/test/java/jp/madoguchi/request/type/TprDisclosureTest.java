package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.nothing;
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
class TprDisclosureTest {

    private final RequestType records = new TprDisclosure(POLICY);

    @Test
    void seeing_to_whom_data_went_takes_a_log_in() {
        assertThat(records.requiredLevel(nothing())).isEqualTo(AssuranceLevel.A2);
        assertThat(records.requiredLevel(to("R07"))).isEqualTo(AssuranceLevel.A2);
    }

    @Test
    void a_recipient_has_to_be_one_of_the_list() {
        assertThat(records.violations(to("R07", "S07"), "items[0]")).isEmpty();
        assertThat(records.violations(to("R99"), "items[0]"))
                .containsExactly(new Violation("items[0].recipients", "request.recipient.unknown", List.of("R99")));
    }
}
