package jp.madoguchi.web.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.intake.RequesterView;
import jp.madoguchi.notification.LetterSent;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final LetterSent ACKNOWLEDGEMENT = new LetterSent(new UUID(0, 1), "L-01", "title", NOON);
    private static final LetterSent REJECTION = new LetterSent(new UUID(0, 1), "L-15", "title", NOON);

    @Test
    void a_rejection_is_not_told_before_its_letter_has_left() {
        Told told = Told.of(view(RequestStatus.REJECTED, ItemOutcome.REJECTED), List.of(ACKNOWLEDGEMENT));

        assertThat(told.items()).extracting(RequesterView.Item::outcome).containsOnlyNulls();
        assertThat(told.status()).isEqualTo(RequestStatus.NOTICE);
    }

    @Test
    void a_rejection_is_told_once_its_letter_has_left() {
        Told told = Told.of(view(RequestStatus.REJECTED, ItemOutcome.REJECTED), List.of(ACKNOWLEDGEMENT, REJECTION));

        assertThat(told.items()).extracting(RequesterView.Item::outcome).containsOnly(ItemOutcome.REJECTED);
        assertThat(told.status()).isEqualTo(RequestStatus.REJECTED);
    }

    @Test
    void a_withdrawal_is_told_at_once_because_its_requester_made_it() {
        Told told = Told.of(view(RequestStatus.WITHDRAWN, ItemOutcome.WITHDRAWN), List.of());

        assertThat(told.items()).extracting(RequesterView.Item::outcome).containsOnly(ItemOutcome.WITHDRAWN);
        assertThat(told.status()).isEqualTo(RequestStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemOutcome.class,
            mode = Mode.EXCLUDE,
            names = {"REJECTED", "WITHDRAWN"})
    void what_a_closed_request_came_to_is_told_because_its_letters_have_left(ItemOutcome outcome) {
        Told told = Told.of(view(RequestStatus.CLOSED, outcome), List.of());

        assertThat(told.items()).extracting(RequesterView.Item::outcome).containsOnly(outcome);
        assertThat(told.status()).isEqualTo(RequestStatus.CLOSED);
    }

    @Test
    void an_open_request_stands_where_it_stands() {
        assertThat(Told.of(view(RequestStatus.SEARCH, null), List.of()).status())
                .isEqualTo(RequestStatus.SEARCH);
    }

    private static RequesterView view(RequestStatus status, ItemOutcome outcome) {
        return new RequesterView(
                new RequestReference("M-2026-000123"),
                status,
                Language.JA,
                NOON,
                List.of(
                        new RequesterView.Item(1, RequestKind.DISCLOSURE, outcome),
                        new RequesterView.Item(2, RequestKind.ERASURE, outcome)),
                List.of(),
                false,
                false,
                false);
    }
}
