package jp.madoguchi.queue;

/**
 * One sum as the database gives it.
 *
 * @param status a state for {@code OPEN}, otherwise empty
 * @param bucket as {@link FigureBounds} counts them; weeks from 0
 */
public record FigureSum(Figure figure, String status, int bucket, long amount) {

    /** What is counted. */
    public enum Figure {
        OPEN,
        TARGET,
        ART39,
        PAUSED,
        RECEIVED,
        DECIDED
    }
}
