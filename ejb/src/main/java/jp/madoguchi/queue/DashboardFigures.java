package jp.madoguchi.queue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The manager's figures, exact as of the last commit before {@code asOf}. Every figure has a link: the query that lists
 * exactly the requests it counts.
 *
 * @param today the day in Tokyo the figures are for
 * @param stages every open state, in the order of the life cycle
 * @param art39Near open, not decided, and the day of Art. 39 is past or within four days
 */
public record DashboardFigures(
        Instant asOf,
        LocalDate today,
        List<StageFigure> stages,
        long dueSoon,
        long overdue,
        long art39Near,
        long paused,
        List<WeekFigure> weeks)
        implements Serializable {

    public DashboardFigures {
        stages = List.copyOf(stages);
        weeks = List.copyOf(weeks);
    }

    /** All open requests. */
    public long open() {
        return stages.stream().mapToLong(StageFigure::total).sum();
    }

    public QueueQuery openLink() {
        return QueueQuery.of("ALL_OPEN");
    }

    public QueueQuery dueSoonLink() {
        return QueueQuery.of("DUE_SOON");
    }

    public QueueQuery overdueLink() {
        return QueueQuery.of("OVERDUE");
    }

    public QueueQuery art39NearLink() {
        return QueueQuery.of("ART39").sortedBy(QueueSort.ART39, false);
    }

    public QueueQuery pausedLink() {
        return QueueQuery.of("PAUSED");
    }
}
