package jp.madoguchi.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.restricted.RestrictedEntry.Signature;
import jp.madoguchi.restricted.RestrictedEntry.State;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovalRulesTest {

    private static final Instant NOON = Instant.parse("2027-02-01T03:00:00Z");
    private static final Actor KEEPER = new Actor("keeper", Set.of(Role.RESTRICTED_REVIEWER));
    private static final Actor MARI_MANAGER = new Actor("mari", Set.of(Role.PRIVACY_MANAGER, Role.RESTRICTED_REVIEWER));
    private static final Actor LEO_LEGAL = new Actor("leo", Set.of(Role.LEGAL, Role.RESTRICTED_REVIEWER));
    private static final Memo MEMO =
            new Memo(new RequestReference("M-2027-000001"), 1, Heading.UNLAWFUL_ACTS, "反社会的勢力のリスト");

    @Test
    void an_entry_is_approved_only_when_both_sides_have_signed() {
        assertThat(entry(null, null).state()).isEqualTo(State.PROPOSED);
        assertThat(entry("mari", null).state()).isEqualTo(State.PROPOSED);
        assertThat(entry("mari", "leo").state()).isEqualTo(State.APPROVED);
    }

    @Test
    void the_privacy_manager_signs_for_privacy_and_the_head_of_legal_for_legal() {
        assertThat(ApprovalRules.sideOf(entry(null, null), MARI_MANAGER)).isEqualTo(ApprovalRules.Side.PRIVACY);
        assertThat(ApprovalRules.sideOf(entry("mari", null), LEO_LEGAL)).isEqualTo(ApprovalRules.Side.LEGAL);
    }

    @Test
    void whoever_proposed_may_not_approve_even_with_the_role() {
        RestrictedEntry own =
                new RestrictedEntry(UUID.randomUUID(), 0, MEMO, new Signature("mari", NOON), null, null, null);

        assertThatThrownBy(() -> ApprovalRules.sideOf(own, MARI_MANAGER))
                .isInstanceOf(RestrictedRefused.class)
                .hasMessageContaining("proposed");
    }

    @Test
    void nobody_signs_for_both_sides() {
        Actor both = new Actor("mari", Set.of(Role.PRIVACY_MANAGER, Role.LEGAL, Role.RESTRICTED_REVIEWER));

        assertThatThrownBy(() -> ApprovalRules.sideOf(entry("mari", null), both))
                .isInstanceOf(RestrictedRefused.class)
                .hasMessageContaining("another person");
    }

    @Test
    void a_side_that_has_signed_needs_no_second_signature_and_a_stranger_has_no_side() {
        Actor second = new Actor("second", Set.of(Role.PRIVACY_MANAGER, Role.RESTRICTED_REVIEWER));

        assertThatThrownBy(() -> ApprovalRules.sideOf(entry("mari", null), second))
                .isInstanceOf(RestrictedRefused.class);
        assertThatThrownBy(() -> ApprovalRules.sideOf(entry(null, null), new Actor("x", Set.of(Role.MANAGER))))
                .isInstanceOf(RestrictedRefused.class);
    }

    @Test
    void a_decided_entry_stays_as_it_is() {
        assertThatThrownBy(() -> ApprovalRules.sideOf(entry("mari", "leo"), MARI_MANAGER))
                .isInstanceOf(RestrictedRefused.class)
                .hasMessageContaining("decided");
    }

    private static RestrictedEntry entry(String privacy, String legal) {
        return new RestrictedEntry(
                UUID.randomUUID(),
                0,
                MEMO,
                new Signature(KEEPER.subject(), NOON),
                privacy == null ? null : new Signature(privacy, NOON),
                legal == null ? null : new Signature(legal, NOON),
                null);
    }
}
