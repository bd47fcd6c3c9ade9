package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.nothing;
import static jp.madoguchi.request.type.Scopes.stopOf;
import static jp.madoguchi.request.type.Scopes.to;
import static jp.madoguchi.request.type.Scopes.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentWithdrawalTest {

    private final RequestType withdrawal = new ConsentWithdrawal(POLICY);

    @Test
    void a_code_to_the_registered_address_is_enough() {
        assertThat(withdrawal.requiredLevel(to("R07"))).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void it_says_which_consent_by_purpose_by_recipient_or_in_words() {
        assertThat(withdrawal.violations(to("R07"), "items[0]")).isEmpty();
        assertThat(withdrawal.violations(stopOf(null, "P15"), "items[0]")).isEmpty();
        assertThat(withdrawal.violations(told("アンケートへの同意"), "items[0]")).isEmpty();
        assertThat(withdrawal.violations(nothing(), "items[0]"))
                .containsExactly(new Violation("items[0].purposes", "request.consent.which"));
    }
}
