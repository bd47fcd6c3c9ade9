package jp.madoguchi.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.queue.FigureSum.Figure;
import jp.madoguchi.queue.StageFigure.AgeFigure;
import jp.madoguchi.request.RequestStatus;

/** Puts the database's sums together into what the dashboard shows, each with the link to what it counts. */
final class FigureSums {

    private record Key(Figure figure, String status, int bucket) {}

    private final FigureBounds bounds;
    private final Map<Key, Long> amounts = new HashMap<>();

    FigureSums(FigureBounds bounds, List<FigureSum> sums) {
        this.bounds = bounds;
        sums.forEach(sum -> amounts.merge(new Key(sum.figure(), sum.status(), sum.bucket()), sum.amount(), Long::sum));
    }

    DashboardFigures asOf(Instant now) {
        return new DashboardFigures(
                now,
                bounds.today(),
                Arrays.stream(RequestStatus.values())
                        .filter(RequestStatus::isOpen)
                        .map(this::stage)
                        .toList(),
                amount(Figure.TARGET, FigureBounds.DUE_SOON),
                amount(Figure.TARGET, FigureBounds.OVERDUE),
                amount(Figure.ART39, FigureBounds.ART39_NEAR),
                amount(Figure.PAUSED, 0),
                bounds.mondays().stream().map(this::week).toList());
    }

    private StageFigure stage(RequestStatus status) {
        QueueQuery link = QueueQuery.of("ALL_OPEN").withStatus(status);
        List<AgeFigure> ages = Arrays.stream(AgeBracket.values())
                .map(age -> new AgeFigure(
                        age,
                        amount(Figure.OPEN, status.name(), FigureBounds.bucket(age)),
                        link.receivedBetween(age.receivedFrom(bounds.today()), age.receivedTo(bounds.today()))))
                .toList();
        long total = ages.stream().mapToLong(AgeFigure::amount).sum();
        return new StageFigure(status, total, ages, link);
    }

    private WeekFigure week(LocalDate monday) {
        LocalDate sunday = FigureBounds.sundayAfter(monday);
        return new WeekFigure(
                monday,
                amount(Figure.RECEIVED, bounds.bucket(monday)),
                amount(Figure.DECIDED, bounds.bucket(monday)),
                QueueQuery.of("ALL").sortedBy(QueueSort.RECEIVED, false).receivedBetween(monday, sunday),
                QueueQuery.of("DECIDED").sortedBy(QueueSort.RECEIVED, false).decidedBetween(monday, sunday));
    }

    private long amount(Figure figure, int bucket) {
        return amount(figure, "", bucket);
    }

    private long amount(Figure figure, String status, int bucket) {
        return amounts.getOrDefault(new Key(figure, status, bucket), 0L);
    }
}
