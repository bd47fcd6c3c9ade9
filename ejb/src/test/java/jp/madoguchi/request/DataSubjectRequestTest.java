package jp.madoguchi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataSubjectRequestTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Actor MARI_MANAGER = new Actor("mari", Set.of(Role.PRIVACY_MANAGER));

    private final DataSubjectRequest request = ArrivedRequest.of(RequestKind.DISCLOSURE, RequestKind.USE_STOP);

    @Test
    void a_new_request_is_received_and_its_items_are_numbered_from_one() {
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(request.items().stream().map(RequestItem::number)).containsExactly(1, 2);
        assertThat(request.requiredLevel()).isEqualTo(AssuranceLevel.A2_OTP);
    }

    @Test
    void a_step_tells_where_it_came_from_and_where_it_led() {
        StepTaken step = request.apply(RequestAction.ACKNOWLEDGE, Actor.system(), NOON, Map.of());

        assertThat(step.from()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(step.to()).isEqualTo(RequestStatus.TRIAGE);
        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGE);
    }

    @Test
    void a_step_that_is_not_permitted_changes_nothing() {
        assertThatThrownBy(() -> request.apply(RequestAction.APPROVE, MARI_MANAGER, NOON, Map.of()))
                .isInstanceOf(StepNotPermitted.class);
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
    }

    @Test
    void a_request_that_ends_knows_when() {
        request.apply(RequestAction.WITHDRAW, Actor.requester(), NOON, Map.of());

        assertThat(request.closedAt()).contains(NOON);
    }

    @Test
    void a_request_is_shown_with_the_weakest_of_its_outcomes() {
        assertThat(ItemOutcome.weakestOf(List.of(ItemOutcome.FULL, ItemOutcome.PARTIAL)))
                .contains(ItemOutcome.PARTIAL);
        assertThat(ItemOutcome.weakestOf(List.of(ItemOutcome.WITHDRAWN, ItemOutcome.FULL)))
                .contains(ItemOutcome.FULL);
        assertThat(ItemOutcome.weakestOf(List.of(ItemOutcome.WITHDRAWN))).contains(ItemOutcome.WITHDRAWN);
        assertThat(ItemOutcome.weakestOf(Stream.<ItemOutcome>empty().toList())).isEmpty();
    }

    @Test
    void what_came_before_a_data_subject_took_over_says_nothing_about_them() {
        SubmittedForm agents = request.form();
        SubmittedForm theirs = new SubmittedForm(
                RequesterKind.PRINCIPAL,
                new Person("髙橋 太郎", null, "taro@example.jp", null, null),
                null,
                AccountType.PERSONAL,
                List.of());
        request.identityWasVerified(7);

        assertThat(request.concernsRequester(NOON.minusSeconds(1))).isTrue();
        request.handOver(theirs, "new seal", NOON);
        request.identityHasToBeProvedAgain();

        assertThat(request.form()).isEqualTo(theirs);
        assertThat(request.formOfAgent()).contains(agents);
        assertThat(request.identityVerdictId()).isEmpty();
        assertThat(request.opensWith("seal")).isFalse();
        assertThat(request.opensWith("new seal")).isTrue();
        assertThat(request.concernsRequester(NOON)).isFalse();
        assertThat(request.concernsRequester(NOON.plusSeconds(1))).isTrue();
    }
}
