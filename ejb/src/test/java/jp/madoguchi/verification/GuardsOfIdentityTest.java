package jp.madoguchi.verification;

import static jp.madoguchi.request.AssuranceLevel.A2;
import static jp.madoguchi.request.RequestAction.APPROVE;
import static jp.madoguchi.request.RequestAction.REJECT;
import static jp.madoguchi.request.RequestAction.START_SEARCH;
import static jp.madoguchi.request.RequestAction.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StepGuard;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardsOfIdentityTest {

    private static final Actor KATO = new Actor("kato", Set.of(Role.IDENTITY_VERIFIER, Role.PRIVACY_MANAGER));
    private static final Actor MARI = new Actor("mari", Set.of(Role.PRIVACY_MANAGER));

    private final DataSubjectRequest request = RequestsToVerify.by(RequesterKind.PRINCIPAL, A2, A2);

    @Test
    void one_item_without_cover_stops_the_request() {
        assertThat(IdentityCoversEveryItem.objection(request, Set.of())).isPresent();
        assertThat(IdentityCoversEveryItem.objection(request, Set.of(1)))
                .hasValueSatisfying(
                        refused -> assertThat(refused).hasMessage("No recorded identity verdict covers item 2"));
        assertThat(IdentityCoversEveryItem.objection(request, Set.of(1, 2))).isEmpty();
    }

    @Test
    void cover_is_demanded_before_search_submission_and_approval() {
        assertThat(guardedBy(new IdentityCoversEveryItem())).containsExactlyInAnyOrder(START_SEARCH, SUBMIT, APPROVE);
    }

    @Test
    void whoever_verified_the_identity_does_not_decide_as_well() {
        assertThat(ApproverIsNotTheVerifier.objection(KATO, List.of("system", "kato")))
                .isPresent();
        assertThat(ApproverIsNotTheVerifier.objection(MARI, List.of("system", "kato")))
                .isEmpty();
        assertThat(ApproverIsNotTheVerifier.objection(MARI, List.of())).isEmpty();
    }

    @Test
    void the_verifier_is_kept_from_approving_and_from_rejecting() {
        assertThat(guardedBy(new ApproverIsNotTheVerifier())).containsExactlyInAnyOrder(APPROVE, REJECT);
    }

    private static List<RequestAction> guardedBy(StepGuard guard) {
        return Arrays.stream(RequestAction.values()).filter(guard::guards).toList();
    }
}
