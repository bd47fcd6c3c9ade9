package jp.madoguchi.queue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where one figure ends and the next begins, as days. The database sums by them and the links list by them, so that both
 * mean the same requests. Bucket 0 holds the days before the first bound, bucket n those from the nth bound on.
 *
 * @param firstMonday of the first week that is shown
 * @param lastSunday of the last
 */
public record FigureBounds(LocalDate today, LocalDate dueSoonUntil, LocalDate firstMonday, LocalDate lastSunday) {

    /** Buckets of {@link #targets()}. */
    public static final int OVERDUE = 0;

    public static final int DUE_SOON = 1;

    /** Bucket of {@link #art39()}. */
    public static final int ART39_NEAR = 0;

    private static final int DAYS_OF_A_WEEK = 7;

    static FigureBounds of(LocalDate today, LocalDate dueSoonUntil, LocalDate from, LocalDate to) {
        return new FigureBounds(
                today,
                dueSoonUntil,
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The first day of receipt of every age but the oldest, which has none; oldest first. */
    public List<LocalDate> ages() {
        return Arrays.stream(AgeBracket.values())
                .map(age -> age.receivedFrom(today))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Which bucket of {@link #ages()} an age is. */
    static int bucket(AgeBracket age) {
        return AgeBracket.values().length - 1 - age.ordinal();
    }

    /** Between overdue, due soon and later. */
    public List<LocalDate> targets() {
        return List.of(today, dueSoonUntil.plusDays(1));
    }

    /** Between near and not. */
    public List<LocalDate> art39() {
        return List.of(reader().art39NearUntil().plusDays(1));
    }

    /** The Mondays of the weeks that are shown. */
    public List<LocalDate> mondays() {
        return Stream.iterate(
                        firstMonday, monday -> monday.isBefore(lastSunday), monday -> monday.plusDays(DAYS_OF_A_WEEK))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    static LocalDate sundayAfter(LocalDate monday) {
        return monday.plusDays(DAYS_OF_A_WEEK - 1L);
    }

    int bucket(LocalDate monday) {
        return (int) ChronoUnit.WEEKS.between(firstMonday, monday);
    }

    private QueueFilter.Reader reader() {
        return new QueueFilter.Reader(today, dueSoonUntil, "");
    }
}
