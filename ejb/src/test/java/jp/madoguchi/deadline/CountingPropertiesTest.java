package jp.madoguchi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.deadline.calendar.CalendarDays;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.OfficeCalendar.YearOfDays;
import jp.madoguchi.policy.PauseStrategy;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Titles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What holds for every date, tried on a million of them over seventy years of holidays, leap years and year ends. The
 * random numbers have a fixed seed, so a failure can be had again.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingPropertiesTest {

    private static final int DATES = 1_000_000;
    private static final int PAUSED = 200_000;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2092;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final int SPAN = (int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(LAST_YEAR - 1, 1, 1));

    private final DayCount business = BusinessDays.on(seventyYears());
    private final DayCount calendar = new CalendarDays();
    private final SplittableRandom random = new SplittableRandom(20261124);

    @Test
    void adding_and_counting_are_inverse_and_what_is_reached_counts() {
        for (int i = 0; i < DATES; i++) {
            LocalDate start = day();
            int number = 1 + random.nextInt(20);

            LocalDate due = business.after(start, number);

            if (business.between(start, due) != number || !business.counts(due) || !due.isAfter(start)) {
                assertThat(due).as("%s business days after %s", number, start).isNull();
            }
        }
    }

    @Test
    void a_later_start_or_one_day_more_is_never_due_earlier() {
        for (int i = 0; i < DATES; i++) {
            LocalDate start = day();
            int number = random.nextInt(15);

            LocalDate due = business.after(start, number);

            boolean monotone = !business.after(start.plusDays(1), number).isBefore(due)
                    && business.after(start, number + 1).isAfter(due);
            if (!monotone) {
                assertThat(due).as("%s business days after %s", number, start).isNull();
            }
        }
    }

    @Test
    void exactly_the_days_that_are_no_business_days_are_skipped() {
        Set<LocalDate> holidays = new HashSet<>(seventyYears().holidays().keySet());
        for (int i = 0; i < DATES; i++) {
            LocalDate day = day();
            boolean works = day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !holidays.contains(day)
                    && !isYearEnd(day);
            if (business.counts(day) != works) {
                assertThat(business.counts(day)).as("%s", day).isEqualTo(works);
            }
        }
    }

    @Test
    void counting_may_be_cut_in_two_anywhere() {
        for (int i = 0; i < DATES / 10; i++) {
            LocalDate start = day();
            LocalDate middle = start.plusDays(random.nextInt(40));
            LocalDate end = middle.plusDays(random.nextInt(40));

            if (business.between(start, middle) + business.between(middle, end) != business.between(start, end)) {
                assertThat(end).as("from %s over %s", start, middle).isNull();
            }
        }
    }

    @Test
    void a_pause_never_shortens_and_going_on_is_never_later_than_beginning_anew() {
        for (int i = 0; i < PAUSED; i++) {
            LocalDate start = day();
            int allowed = 1 + random.nextInt(30);
            List<Pause> pauses = pauses(start);
            DayCount days = random.nextBoolean() ? business : calendar;

            LocalDate unpaused = days.after(start, allowed);
            LocalDate resumed = new PausableClock(days, allowed, PauseStrategy.PAUSE_RESUME).dueOn(start, pauses);
            LocalDate anew = new PausableClock(days, allowed, PauseStrategy.RESTART_ON_COMPLETE).dueOn(start, pauses);

            if (resumed.isBefore(unpaused) || anew.isBefore(resumed)) {
                assertThat(resumed)
                        .as("%s days from %s, %s: %s, %s, %s", allowed, start, pauses, unpaused, resumed, anew)
                        .isNull();
            }
        }
    }

    @Test
    void the_spans_of_a_clock_sum_up_to_the_whole() {
        for (int i = 0; i < PAUSED / 10; i++) {
            LocalDate start = day();
            int allowed = 1 + random.nextInt(30);
            List<Pause> pauses = pauses(start);
            PausableClock clock = new PausableClock(business, allowed, PauseStrategy.PAUSE_RESUME);

            List<CountedSpan> spans = clock.spans(start, pauses, "KIND");

            int all = spans.stream().mapToInt(CountedSpan::days).sum();
            int counted = spans.stream()
                    .filter(span -> span.kind() == CountedSpan.Kind.COUNTED)
                    .mapToInt(CountedSpan::days)
                    .sum();
            if (counted != allowed || all != ChronoUnit.DAYS.between(start, clock.dueOn(start, pauses)) + 1) {
                assertThat(spans)
                        .as("%s days from %s, %s", allowed, start, pauses)
                        .isNull();
            }
        }
    }

    @Test
    void a_leap_day_is_a_day_and_a_year_end_is_none() {
        for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
            LocalDate newYear = LocalDate.of(year + 1, 1, 1);
            assertThat(calendar.after(LocalDate.of(year, 2, 28), 1))
                    .isEqualTo(newYear.minusYears(1).isLeapYear() ? year + "-02-29" : year + "-03-01");
            assertThat(business.between(LocalDate.of(year, 12, 28), newYear.plusDays(2)))
                    .isZero();
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(SPAN));
    }

    private List<Pause> pauses(LocalDate start) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate day = start;
        for (int left = random.nextInt(4); left > 0; left--) {
            LocalDate from = day.plusDays(random.nextInt(8));
            day = from.plusDays(random.nextInt(25));
            pauses.add(new Pause(from, day, "deadline.span.paused.ASK_IDENTITY"));
        }
        return pauses;
    }

    private static boolean isYearEnd(LocalDate day) {
        MonthDay inYear = MonthDay.from(day);
        return !inYear.isBefore(MonthDay.of(12, 29)) || !inYear.isAfter(MonthDay.of(1, 3));
    }

    private static OfficeCalendar seventyYears() {
        OfficeCalendar delivered = Policy.readFrom(Path.of("../config/policy")).officeCalendar();
        Titles source = new Titles("国民の祝日に関する法律", "Act on National Holidays");
        Map<Integer, YearOfDays> years = new HashMap<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            years.put(year, new YearOfDays(source, NationalHolidays.of(year), Map.of()));
        }
        return new OfficeCalendar(years, delivered.yearEnd());
    }
}
