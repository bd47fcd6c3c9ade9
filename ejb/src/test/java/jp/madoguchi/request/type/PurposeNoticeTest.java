package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.disclosureOf;
import static jp.madoguchi.request.type.Scopes.erasureOf;
import static jp.madoguchi.request.type.Scopes.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PurposeNoticeTest {

    private final RequestType notice = new PurposeNotice(POLICY);

    @Test
    void a_code_to_the_registered_address_is_enough_whatever_it_is_about() {
        assertThat(notice.requiredLevel(nothing())).isEqualTo(AssuranceLevel.A1);
        assertThat(notice.requiredLevel(disclosureOf("HR"))).isEqualTo(AssuranceLevel.A1);
    }

    @Test
    void it_may_be_asked_for_one_category_or_without_a_word() {
        assertThat(notice.violations(nothing(), "items[0]")).isEmpty();
        assertThat(notice.violations(erasureOf(null, "C9"), "items[0]"))
                .containsExactly(new Violation("items[0].categories", "request.category.unknown", List.of("C9")));
    }
}
