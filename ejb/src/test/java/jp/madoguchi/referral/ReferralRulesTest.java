package jp.madoguchi.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.referral.ReferralRules.Item;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralRulesTest {

    private static final Set<String> KNOWN = Set.of("C1a", "C1b", "C2b");
    private static final Item EVERYTHING = new Item(1, ItemScope.nothingSaid(), false, Set.of());
    private static final Item TWO = new Item(1, scope("C1a", "C2b"), false, Set.of("C2b"));

    @Test
    void a_part_of_everything_can_be_referred_and_the_item_goes_on() {
        assertThatCode(() -> ReferralRules.checkPart(part("N-PROC", "C2b"), Optional.of(EVERYTHING), KNOWN))
                .doesNotThrowAnyException();
        assertThat(EVERYTHING.endsWith(Set.of("C2b"))).isFalse();
        assertThat(EVERYTHING.endsWith(Set.of())).isTrue();
    }

    @Test
    void the_last_part_of_an_item_ends_it() {
        assertThat(TWO.endsWith(Set.of("C1a"))).isTrue();
    }

    @Test
    void what_was_not_asked_for_or_was_referred_before_is_refused() {
        assertThat(partObjections(part("R-ORG", "C1b"), TWO)).containsExactly("referral.category.not.asked");
        assertThat(partObjections(part("R-ORG", "C2b"), TWO)).containsExactly("referral.category.referred");
        assertThat(partObjections(part("R-ORG", "C9z"), EVERYTHING)).containsExactly("referral.category.not.asked");
    }

    @Test
    void an_item_that_has_ended_is_not_referred() {
        assertThat(partObjections(part("R-ORG", "C1a"), new Item(1, ItemScope.nothingSaid(), true, Set.of())))
                .containsExactly("referral.item.ended");
    }

    @Test
    void a_joint_use_takes_no_part_away_from_us() {
        assertThat(partObjections(part("S07", "C1a"), EVERYTHING)).containsExactly("referral.reason.part");
    }

    @Test
    void only_an_organisation_of_the_directory_is_named_to_anybody() {
        assertThat(whomObjections(part("R-ORG", "C1a"), false, false)).containsExactly("referral.organisation.unknown");
        assertThat(whomObjections(part("S07", "C1a"), false, false)).containsExactly("referral.joint.use.nobody");
        assertThat(whomObjections(new ReferralMade(null, null, null, null), true, true))
                .containsExactly("referral.reason.unknown");
        assertThatCode(() -> ReferralRules.checkWhom(part("R-ORG", "C1a"), true, false))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_referred_is_decided_elsewhere_under_its_code() {
        ReferredPart part = new ReferredPart(1, "C2b", ReferralReason.R_ORG, "ACME", "suzuki", Instant.EPOCH);

        assertThat(ReferredParts.byItem(List.of(part)).get(1)).containsEntry("C2b", "R-ORG");
    }

    private static ReferralMade part(String reason, String... categories) {
        return new ReferralMade(1, Set.of(categories), reason, "ACME");
    }

    private static ItemScope scope(String... categories) {
        return new ItemScope(List.of(categories), null, null, null, null, null, null, null, null);
    }

    private static List<String> partObjections(ReferralMade made, Item item) {
        return keys(catchThrowableOfType(
                InputRejected.class, () -> ReferralRules.checkPart(made, Optional.of(item), KNOWN)));
    }

    private static List<String> whomObjections(ReferralMade made, boolean organisation, boolean jointUse) {
        return keys(
                catchThrowableOfType(InputRejected.class, () -> ReferralRules.checkWhom(made, organisation, jointUse)));
    }

    private static List<String> keys(InputRejected refused) {
        return refused.violations().stream().map(Violation::messageKey).toList();
    }
}
