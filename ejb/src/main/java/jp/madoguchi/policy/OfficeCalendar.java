package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which the office is closed, weekends apart (domain 6.4). Holidays are data: the equinoxes are fixed by a
 * notice each February.
 */
public record OfficeCalendar(Map<LocalDate, Titles> holidays, YearEnd yearEnd, Map<LocalDate, Titles> companyDays) {

    /** A closure of every year, both ends included; it may run over New Year. */
    public record YearEnd(MonthDay from, MonthDay to, Titles title) {

        public YearEnd {
            requireNonNull(from, "yearEnd.from is missing");
            requireNonNull(to, "yearEnd.to is missing");
            requireNonNull(title, "yearEnd.title is missing");
        }

        boolean covers(LocalDate day) {
            MonthDay inYear = MonthDay.from(day);
            boolean started = !inYear.isBefore(from);
            boolean goesOn = !inYear.isAfter(to);
            return from.isAfter(to) ? started || goesOn : started && goesOn;
        }
    }

    public OfficeCalendar {
        holidays = Map.copyOf(requireNonNull(holidays, "holidays is missing"));
        requireNonNull(yearEnd, "yearEnd is missing");
        companyDays = Map.copyOf(requireNonNull(companyDays, "companyDays is missing"));
        if (holidays.isEmpty()) {
            throw new IllegalArgumentException("holidays is empty");
        }
    }

    /** Why the office is closed on this day; empty on an ordinary day, weekends included. */
    public Optional<Titles> closure(LocalDate day) {
        Titles holiday = holidays.getOrDefault(day, companyDays.get(day));
        if (holiday != null) {
            return Optional.of(holiday);
        }
        return yearEnd.covers(day) ? Optional.of(yearEnd.title()) : Optional.empty();
    }

    /** The years whose holidays are known; dates in other years are counted without them. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        holidays.keySet().forEach(day -> years.add(day.getYear()));
        return years;
    }
}
