package jp.madoguchi.policy;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days on which the office is closed, weekends apart (domain 6.4). Holidays are data, loaded year by year: the
 * equinoxes are fixed by a notice each February.
 */
public record OfficeCalendar(Map<Integer, YearOfDays> byYear, YearEnd yearEnd) {

    /**
     * What is known of one year.
     *
     * @param source where its holidays were read
     * @param holidays the national, substitute and sandwiched holidays
     * @param companyDays days on which only this company is closed
     */
    public record YearOfDays(Titles source, Map<LocalDate, Titles> holidays, Map<LocalDate, Titles> companyDays) {

        public YearOfDays {
            requireNonNull(source, "source is missing");
            holidays = Map.copyOf(requireNonNull(holidays, "holidays is missing"));
            companyDays = Map.copyOf(requireNonNull(companyDays, "companyDays is missing"));
            if (holidays.isEmpty()) {
                throw new IllegalArgumentException("holidays is empty");
            }
        }
    }

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
        byYear = Map.copyOf(requireNonNull(byYear, "byYear is missing"));
        requireNonNull(yearEnd, "yearEnd is missing");
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("byYear is empty");
        }
        byYear.forEach(OfficeCalendar::requireOwnDays);
        Set<Integer> years = new TreeSet<>(byYear.keySet());
        int first = years.iterator().next();
        if (!years.contains(first + years.size() - 1)) {
            throw new IllegalArgumentException("byYear leaves a year out: " + years);
        }
    }

    /** Why the office is closed on this day; empty on an ordinary day, weekends included. */
    public Optional<Titles> closure(LocalDate day) {
        YearOfDays year = byYear.get(day.getYear());
        if (year != null) {
            Titles closed = year.holidays().getOrDefault(day, year.companyDays().get(day));
            if (closed != null) {
                return Optional.of(closed);
            }
        }
        return yearEnd.covers(day) ? Optional.of(yearEnd.title()) : Optional.empty();
    }

    /** The last day of a period of business days; the day it starts on is not counted (domain 6.3). */
    public LocalDate businessDaysAfter(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && closure(day).isEmpty()) {
                counted++;
            }
        }
        return day;
    }

    public Map<LocalDate, Titles> holidays() {
        return merged(byYear, true);
    }

    public Map<LocalDate, Titles> companyDays() {
        return merged(byYear, false);
    }

    /** The years whose holidays are known; dates in other years are counted without them. */
    public Set<Integer> years() {
        return new TreeSet<>(byYear.keySet());
    }

    /** Whether the holidays of this day's year are known, so that a date on it can be relied on. */
    public boolean knows(LocalDate day) {
        return byYear.containsKey(day.getYear());
    }

    /** The last day whose date can be relied on. */
    public LocalDate lastDay() {
        return LocalDate.of(byYear.keySet().stream().max(Integer::compare).orElseThrow(), 12, 31);
    }

    /** The same calendar with some years replaced or added. */
    public OfficeCalendar with(Map<Integer, YearOfDays> otherYears) {
        Map<Integer, YearOfDays> years = new HashMap<>(byYear);
        years.putAll(otherYears);
        return new OfficeCalendar(years, yearEnd);
    }

    private static void requireOwnDays(int year, YearOfDays days) {
        String strangers = merged(Map.of(year, days), true).keySet().stream()
                .filter(day -> day.getYear() != year)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        String others = days.companyDays().keySet().stream()
                .filter(day -> day.getYear() != year)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        if (!strangers.isEmpty() || !others.isEmpty()) {
            throw new IllegalArgumentException(
                    "byYear." + year + " holds days of another year: " + (strangers + " " + others).strip());
        }
    }

    private static Map<LocalDate, Titles> merged(Map<Integer, YearOfDays> years, boolean national) {
        Map<LocalDate, Titles> all = new TreeMap<>();
        years.values().forEach(year -> all.putAll(national ? year.holidays() : year.companyDays()));
        return all;
    }
}
