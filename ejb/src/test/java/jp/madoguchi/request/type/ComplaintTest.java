package jp.madoguchi.request.type;

import static jp.madoguchi.request.type.Scopes.POLICY;
import static jp.madoguchi.request.type.Scopes.told;
import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.RequestType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplaintTest {

    private final RequestType complaint = new Complaint(POLICY);

    @Test
    void anybody_may_complain_whoever_they_are() {
        assertThat(complaint.requiredLevel(told("対応が遅い"))).isEqualTo(AssuranceLevel.A0);
    }

    @Test
    void what_happened_is_said_in_words() {
        assertThat(complaint.violations(told("対応が遅い"), "items[0]")).isEmpty();
    }
}
