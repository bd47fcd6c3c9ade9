package jp.madoguchi.queue.persistence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.queue.FigureSum.Figure;

/**
 * When a request counts in a figure, and on which day: what {@code queue_delta} says of it before and after a step. Each
 * line must count what the filter behind the figure's link lists.
 *
 * @param status the state it counts in, for figures that have one
 * @param when words beginning with {@code @} are columns that have an old and a new value
 */
record Counted(Figure figure, String status, String day, String when) {

    private static final String ANY = "''";

    private static final List<Counted> ALL = List.of(
            new Counted(Figure.OPEN, "@status", "received_on", "@open"),
            new Counted(Figure.TARGET, ANY, "@target_on", "@open and not @paused"),
            new Counted(Figure.ART39, ANY, "@art39_on", "@open and @decided is null"),
            new Counted(Figure.PAUSED, ANY, "date '1970-01-01'", "@open and @paused"),
            new Counted(Figure.RECEIVED, ANY, "received_on", "@status is not null"),
            new Counted(Figure.DECIDED, ANY, "@decided", "@decided is not null"));

    /** What the rows of {@code delta} take from the figures and add to them. */
    static String byDeltas() {
        return ALL.stream()
                .flatMap(counted -> Stream.of(counted.side("old_", -1), counted.side("new_", 1)))
                .collect(Collectors.joining("\n union all "));
    }

    private String side(String prefix, int amount) {
        return "select '%s' as figure, %s as status, %s as day, %d as amount from delta where %s"
                .formatted(figure, status, day, amount, when)
                .replace("@", prefix);
    }
}
