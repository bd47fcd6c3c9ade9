package jp.madoguchi.queue;

import java.io.Serializable;
import java.util.List;
import jp.madoguchi.request.RequestStatus;

/** How many open requests stand in one state, and how old they are; {@code ages} has every bracket, youngest first. */
public record StageFigure(RequestStatus status, long total, List<AgeFigure> ages, QueueQuery link)
        implements Serializable {

    /** Those of one age. */
    public record AgeFigure(AgeBracket bracket, long amount, QueueQuery link) implements Serializable {}

    public StageFigure {
        ages = List.copyOf(ages);
    }

    /** How many are of this age. */
    public long amount(AgeBracket bracket) {
        return ages.stream()
                .filter(age -> age.bracket() == bracket)
                .mapToLong(AgeFigure::amount)
                .sum();
    }
}
