package jp.madoguchi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyDirectory;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyFactsOfItemTest {

    private static final LocalDate RECEIVED = LocalDate.of(2027, 2, 1);
    private static final RequestItem ERASURE = Requested.item(RequestKind.ERASURE, List.of(ItemScope.ALL));

    private final PolicyFactsOfItem delivered =
            new PolicyFactsOfItem(Policy.readFrom(Path.of("..", "config", "policy")));

    @Test
    void a_child_needs_its_ground_as_long_as_the_amendment_is_not_in_force(@TempDir Path directory) {
        assertThat(unconditional(Policy.readFrom(PolicyDirectory.DELIVERED), ERASURE, RECEIVED))
                .isEmpty();

        Policy amended =
                PolicyDirectory.in(directory).amendmentInForceFrom(RECEIVED).read();

        assertThat(unconditional(amended, ERASURE, RECEIVED.minusDays(1))).isEmpty();
        assertThat(unconditional(amended, ERASURE, RECEIVED)).hasValueSatisfying(rule -> {
            assertThat(rule.covers(LocalDate.of(2012, 6, 1))).isTrue();
            assertThat(rule.covers(LocalDate.of(2010, 6, 1))).isFalse();
        });
    }

    @Test
    void the_rule_for_the_young_concerns_cessation_only(@TempDir Path directory) {
        Policy amended =
                PolicyDirectory.in(directory).amendmentInForceFrom(RECEIVED).read();

        assertThat(unconditional(amended, Requested.item(RequestKind.DISCLOSURE, List.of("C1a")), RECEIVED))
                .isEmpty();
    }

    @Test
    void recipients_and_obstacles_are_those_of_the_policy() {
        ItemScope advertising =
                new ItemScope(List.of("C1b"), null, List.of("R07", "S06"), null, null, null, null, "T1", null);

        PolicyFacts facts =
                delivered.of(Requested.item(RequestKind.TP_STOP, advertising), "APPI_PRIVATE_2022", RECEIVED);

        assertThat(facts.recipients())
                .isEqualTo(Map.of("R07", RecipientClass.CONSENT, "S06", RecipientClass.PROCESSOR));
        assertThat(facts.obstacles()).containsKeys("C1a", "C1c");
        assertThat(facts.named(List.of("C1b")).ja()).startsWith("C1b ");
        assertThat(facts.purposes()).hasSize(20);
    }

    @Test
    void an_address_is_known_by_the_directory_of_organisations() {
        Policy policy = Policy.readFrom(Path.of("..", "config", "policy"));
        Tenant tenant = policy.tenants().get(0);

        assertThat(delivered.tenantOf(Requested.form("taro@" + tenant.domains().get(0))))
                .contains(tenant);
        assertThat(delivered.tenantOf(Requested.form("hanako@nowhere.example"))).isEmpty();
    }

    private static Optional<PolicyFacts.UnconditionalStop> unconditional(
            Policy policy, RequestItem item, LocalDate received) {
        return new PolicyFactsOfItem(policy)
                .of(item, policy.ruleSetOn(received).code(), received)
                .unconditional();
    }
}
