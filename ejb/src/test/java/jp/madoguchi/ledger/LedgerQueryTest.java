package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.InputRejected;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerQueryTest {

    @Test
    void without_parameters_it_is_everything() {
        assertThat(LedgerQuery.of(name -> null)).isEqualTo(LedgerQuery.everything());
    }

    @Test
    void what_narrows_it_can_be_read_again() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        LedgerQuery query = new LedgerQuery(
                day,
                day,
                day,
                day.plusDays(1),
                RequestKind.ERASURE,
                ItemOutcome.REFUSED,
                "U-RETAIN",
                Channel.PAPER,
                null,
                50);

        assertThat(LedgerQuery.of(query.filters()::get)).isEqualTo(query);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "receivedFrom, yesterday",
        "closedTo, +999999999-01-01",
        "kind, EVERYTHING",
        "outcome, GOOD",
        "reason, N-ORD5",
        "reason, ' or 1=1",
        "channel, FAX",
        "size, 0",
        "size, 101",
        "after, !!!"
    })
    void a_parameter_that_cannot_be_used_is_named(String name, String value) {
        assertThatThrownBy(() -> LedgerQuery.of(Map.of(name, value)::get).cursor())
                .asInstanceOf(type(InputRejected.class))
                .satisfies(rejected -> assertThat(rejected.violations())
                        .singleElement()
                        .satisfies(wrong -> assertThat(wrong.field()).isEqualTo(name)));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> LedgerQuery.of(Map.of("closedFrom", "2026-12-02", "closedTo", "2026-12-01")::get))
                .isInstanceOf(InputRejected.class);
    }

    @Test
    void a_cursor_leads_back_to_its_place() {
        LedgerCursor place = new LedgerCursor(Instant.parse("2026-11-23T15:00:00.123456Z"), "M-2026-000001");

        assertThat(LedgerQuery.everything().pageAfter(place.encoded()).cursor()).contains(place);
    }
}
