package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KindFiguresTest {

    @Test
    void what_was_not_held_is_no_refusal() {
        KindReport report = reportOf(ItemOutcome.NOT_HELD, 5);

        assertThat(report.denied().amount()).isZero();
        assertThat(report.outcomes().get(ItemOutcome.NOT_HELD).amount()).isEqualTo(5);
    }

    @Test
    void another_measure_is_compliance_in_part() {
        assertThat(reportOf(ItemOutcome.ALT_MEASURE, 4).compliedInPart().amount())
                .isEqualTo(4);
        assertThat(reportOf(ItemOutcome.FULL, 4).compliedInWhole().amount()).isEqualTo(4);
    }

    @Test
    void a_kind_of_which_there_was_nothing_has_no_line() {
        assertThat(reports(ItemOutcome.FULL, 4)).extracting(KindReport::kind).containsExactly(RequestKind.DISCLOSURE);
    }

    @Test
    void the_days_on_which_a_request_stood_still_count_in_the_gross_figure_only() {
        KindReport report = reportOf(ItemOutcome.FULL, 4);

        assertThat(report.gross()).isEqualTo(new DaysTaken(4, 12, 12, 12));
        assertThat(report.net()).isEqualTo(new DaysTaken(4, 7, 7, 7));
    }

    @Test
    void the_reasons_of_a_kind_are_counted_and_small_ones_are_hidden() {
        KindReport report = new KindFigures(
                        Map.of(RequestKind.ERASURE, 30L),
                        List.of(),
                        List.of(
                                new KindFigures.Reasons(RequestKind.ERASURE, "U-RETAIN", 20),
                                new KindFigures.Reasons(RequestKind.ERASURE, "N-NONE", 2),
                                new KindFigures.Reasons(RequestKind.ERASURE, "U-ALT", 8)),
                        List.of())
                .report()
                .get(0);

        assertThat(report.reasons().get("U-RETAIN").amount()).isEqualTo(20);
        assertThat(report.reasons().get("N-NONE").hidden()).isTrue();
        assertThat(report.reasons().get("U-ALT").hidden()).isTrue();
    }

    private static KindReport reportOf(ItemOutcome outcome, long amount) {
        return reports(outcome, amount).get(0);
    }

    private static List<KindReport> reports(ItemOutcome outcome, long amount) {
        return new KindFigures(
                        Map.of(RequestKind.DISCLOSURE, amount),
                        List.of(new KindFigures.Outcomes(RequestKind.DISCLOSURE, outcome, amount)),
                        List.of(),
                        List.of(new KindFigures.Days(RequestKind.DISCLOSURE, 12, 5, amount)))
                .report();
    }
}
