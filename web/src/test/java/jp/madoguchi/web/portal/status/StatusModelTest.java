package jp.madoguchi.web.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.fulfilment.Delivery;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.request.AssuranceLevel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.verification.DestructionPlan;
import jp.madoguchi.verification.IdentityFile;
import jp.madoguchi.verification.MethodOffered;
import jp.madoguchi.verification.MethodOffered.State;
import jp.madoguchi.web.portal.Problems;
import jp.madoguchi.web.portal.Typed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusModelTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final Delivery EXTRACT = new Delivery(new UUID(3, 4), 1, "extract.csv", "text/csv", 9, "00", NOON);

    @Test
    void the_ways_of_showing_once_more_who_one_is_appear_with_something_to_collect() {
        StatusModel page = closed(State.OFFERED, List.of(EXTRACT));

        assertThat(page.methods()).hasSize(1);
        assertThat(page.collecting()).isTrue();
        assertThat(page.fresh()).isFalse();
    }

    @Test
    void nobody_is_asked_once_more_for_nothing() {
        assertThat(closed(State.OFFERED, List.of()).methods()).isEmpty();
    }

    @Test
    void a_way_that_is_done_opens_what_can_be_collected() {
        assertThat(closed(State.DONE, List.of(EXTRACT)).fresh()).isTrue();
    }

    @Test
    void a_rejection_whose_letter_is_on_its_way_shows_no_result_and_keeps_the_ball_with_us() {
        StatusModel page = model(RequestStatus.REJECTED, ItemOutcome.REJECTED, List.of(), false, List.of());

        assertThat(page.decided()).isFalse();
        assertThat(page.ball()).isEqualTo("us");
        assertThat(page.journey()).isEmpty();
    }

    private static StatusModel closed(State state, List<Delivery> deliveries) {
        MethodOffered code = new MethodOffered("REGISTERED_MAIL_CODE", AssuranceLevel.A1, state);
        return model(RequestStatus.CLOSED, ItemOutcome.FULL, List.of(code), true, deliveries);
    }

    private static StatusModel model(
            RequestStatus status,
            ItemOutcome outcome,
            List<MethodOffered> methods,
            boolean covered,
            List<Delivery> deliveries) {
        RequesterView view = new RequesterView(
                new RequestReference("M-2026-000123"),
                status,
                Language.JA,
                NOON,
                List.of(new RequesterView.Item(1, RequestKind.DISCLOSURE, outcome)),
                List.of(),
                false,
                false,
                false);
        IdentityFile identity = new IdentityFile(
                AssuranceLevel.A2,
                AssuranceLevel.A2,
                covered,
                methods,
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new DestructionPlan(null, false));
        Outcome nothing = new Outcome(Problems.none(), "", "");
        return new StatusModel(
                view, identity, List.of(), deliveries, List.of(), Typed.nothing(), nothing, "ab".repeat(16));
    }
}
