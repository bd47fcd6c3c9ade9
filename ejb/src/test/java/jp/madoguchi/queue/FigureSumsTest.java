package jp.madoguchi.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.queue.FigureSum.Figure;
import jp.madoguchi.queue.StageFigure.AgeFigure;
import jp.madoguchi.request.RequestStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureSumsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate DUE_SOON_UNTIL = LocalDate.of(2026, 12, 15);
    private static final Instant NOW = Instant.parse("2026-12-10T03:00:00Z");
    private static final FigureBounds BOUNDS =
            FigureBounds.of(THURSDAY, DUE_SOON_UNTIL, LocalDate.of(2026, 11, 29), THURSDAY);

    @ParameterizedTest(name = "received {0} days ago is {1}")
    @CsvSource({
        "0, UP_TO_3",
        "3, UP_TO_3",
        "4, FROM_4_TO_7",
        "7, FROM_4_TO_7",
        "8, FROM_8_TO_14",
        "14, FROM_8_TO_14",
        "15, FROM_15_TO_30",
        "30, FROM_15_TO_30",
        "31, OVER_30",
        "4000, OVER_30",
        "-1, UP_TO_3",
    })
    void ages_are_counted_in_calendar_days(int daysAgo, AgeBracket expected) {
        LocalDate receivedOn = THURSDAY.minusDays(daysAgo);

        assertThat(Arrays.stream(AgeBracket.values()).filter(age -> isBetween(receivedOn, age)))
                .containsExactly(expected);
    }

    static Stream<LocalDate> everyDayOfTwoMonths() {
        return IntStream.rangeClosed(-60, 5).mapToObj(THURSDAY::plusDays);
    }

    @ParameterizedTest(name = "received on {0}")
    @MethodSource("everyDayOfTwoMonths")
    void the_age_that_counts_a_request_is_the_one_whose_link_lists_it(LocalDate receivedOn) {
        FigureSum sum = new FigureSum(Figure.OPEN, "REVIEW", bucket(BOUNDS.ages(), receivedOn), 1);

        StageFigure review = figures(sum).stages().stream()
                .filter(stage -> stage.status() == RequestStatus.REVIEW)
                .findFirst()
                .orElseThrow();

        assertThat(review.total()).isOne();
        assertThat(review.ages())
                .filteredOn(age -> isListed(receivedOn, age.link()))
                .extracting(AgeFigure::amount)
                .containsExactly(1L);
    }

    @ParameterizedTest(name = "a target on {0} counts as overdue {1} and due soon {2}")
    @CsvSource({
        "2026-12-09, 1, 0",
        "2026-12-10, 0, 1",
        "2026-12-15, 0, 1",
        "2026-12-16, 0, 0",
        "9999-12-31, 0, 0",
    })
    void a_target_is_overdue_the_day_after_and_due_soon_to_the_third_business_day(
            LocalDate target, long overdue, long dueSoon) {
        DashboardFigures figures = figures(new FigureSum(Figure.TARGET, "", bucket(BOUNDS.targets(), target), 1));

        assertThat(figures.overdue()).isEqualTo(overdue);
        assertThat(figures.dueSoon()).isEqualTo(dueSoon);
    }

    @ParameterizedTest(name = "a day of Art. 39 on {0} counts {1}")
    @CsvSource({"2026-11-01, 1", "2026-12-10, 1", "2026-12-14, 1", "2026-12-15, 0"})
    void the_day_of_article_39_is_near_from_four_days_before_on(LocalDate day, long near) {
        DashboardFigures figures = figures(new FigureSum(Figure.ART39, "", bucket(BOUNDS.art39(), day), 1));

        assertThat(figures.art39Near()).isEqualTo(near);
    }

    @Test
    void weeks_are_whole_and_begin_on_monday() {
        DashboardFigures figures =
                figures(new FigureSum(Figure.RECEIVED, "", 0, 5), new FigureSum(Figure.DECIDED, "", 2, 7));

        assertThat(figures.weeks())
                .extracting(WeekFigure::weekStart)
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7))
                .allSatisfy(monday -> assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        assertThat(figures.weeks()).extracting(WeekFigure::received).containsExactly(5L, 0L, 0L);
        assertThat(figures.weeks()).extracting(WeekFigure::decided).containsExactly(0L, 0L, 7L);
        assertThat(figures.weeks().get(0).receivedLink().receivedTo()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(figures.weeks().get(2).decidedLink().decidedFrom()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void every_open_state_is_shown_even_when_nothing_stands_in_it() {
        assertThat(figures().stages())
                .hasSize(11)
                .allSatisfy(stage -> assertThat(stage.status().isOpen()).isTrue())
                .allSatisfy(stage -> assertThat(stage.total()).isZero());
    }

    private static DashboardFigures figures(FigureSum... sums) {
        return new FigureSums(BOUNDS, List.of(sums)).asOf(NOW);
    }

    /** As PostgreSQL's width_bucket counts them. */
    private static int bucket(List<LocalDate> bounds, LocalDate day) {
        return (int) bounds.stream().filter(bound -> !day.isBefore(bound)).count();
    }

    private static boolean isBetween(LocalDate day, AgeBracket age) {
        return isBetween(day, age.receivedFrom(THURSDAY), age.receivedTo(THURSDAY));
    }

    private static boolean isListed(LocalDate receivedOn, QueueQuery link) {
        return isBetween(receivedOn, link.receivedFrom(), link.receivedTo());
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
