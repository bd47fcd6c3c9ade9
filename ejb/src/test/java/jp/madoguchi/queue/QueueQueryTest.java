package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueQueryTest {

    @Test
    void without_parameters_it_is_the_first_page_of_everything_open() {
        assertThat(QueueQuery.of(name -> null)).isEqualTo(QueueQuery.of("ALL_OPEN"));
    }

    @Test
    void a_link_written_and_read_again_is_the_same_query() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        QueueQuery query = new QueueQuery(
                "MINE",
                Set.of(RequestStatus.REVIEW, RequestStatus.SEARCH),
                Set.of(RequestKind.ERASURE),
                "suzuki",
                "髙橋",
                QueueSort.ART39,
                true,
                "abc",
                50,
                monday,
                monday.plusDays(6),
                monday.plusDays(1),
                monday.plusDays(2));

        assertThat(QueueQuery.of(query.parameters()::get)).isEqualTo(query);
        assertThat(query.parameters()).containsEntry("status", "SEARCH,REVIEW").containsEntry("sort", "-ART39");
    }

    @ParameterizedTest(name = "{0}={1} is rejected at {0}")
    @CsvSource({
        "status, NOWHERE",
        "type, EVERYTHING",
        "sort, reference; drop table queue_row",
        "size, 0",
        "size, 101",
        "size, many",
        "receivedFrom, yesterday",
        "receivedTo, +999999999-01-01",
        "decidedFrom, 2026-02-30",
        "q, a\u0000b",
    })
    void a_parameter_that_cannot_be_read_is_rejected_by_name(String name, String value) {
        assertThatThrownBy(() -> QueueQuery.of(Map.of(name, value)::get))
                .asInstanceOf(type(InputRejected.class))
                .satisfies(rejected -> assertThat(rejected.violations())
                        .extracting(Violation::field)
                        .containsExactly(name));
    }

    @Test
    void every_wrong_parameter_is_named_at_once() {
        assertThatThrownBy(() -> QueueQuery.of(Map.of("status", "NOWHERE", "size", "many")::get))
                .asInstanceOf(type(InputRejected.class))
                .satisfies(rejected -> assertThat(rejected.violations()).hasSize(2));
    }

    @Test
    void a_cursor_leads_back_to_the_row_it_was_made_of() {
        LocalDate due = LocalDate.of(2026, 12, 8);
        QueueCursor cursor = new QueueCursor(QueueSort.DUE, false, due, "M-2026-000123");

        assertThat(QueueCursor.of(QueueQuery.of("MINE").pageAfter(cursor.encoded())))
                .isEqualTo(cursor);
    }

    @ParameterizedTest(name = "cursor ''{0}''")
    @ValueSource(strings = {"", "%%%", "RFVF", "RFVFfEF8MjAyNi0xMi0wOHw", "RFVFfEF8bm93fE0tMjAyNi0wMDAxMjM"})
    void a_malformed_cursor_is_rejected(String cursor) {
        assertThatThrownBy(() -> QueueCursor.of(QueueQuery.of("MINE").pageAfter(cursor)))
                .isInstanceOf(InputRejected.class);
    }

    @Test
    void a_cursor_of_another_order_is_rejected() {
        QueueCursor cursor = new QueueCursor(QueueSort.DUE, false, LocalDate.of(2026, 12, 8), "M-2026-000123");
        QueueQuery turned = QueueQuery.of("MINE").sortedBy(QueueSort.DUE, true).pageAfter(cursor.encoded());

        assertThatThrownBy(() -> QueueCursor.of(turned)).isInstanceOf(InputRejected.class);
    }

    @Test
    void a_cursor_with_a_date_that_no_database_knows_is_rejected() {
        QueueCursor cursor = new QueueCursor(QueueSort.DUE, false, LocalDate.MAX, "M-2026-000123");

        assertThatThrownBy(() -> QueueCursor.of(QueueQuery.of("MINE").pageAfter(cursor.encoded())))
                .isInstanceOf(InputRejected.class);
    }
}
