package jp.madoguchi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.deadline.CalendarSheet.YearSheet;
import jp.madoguchi.policy.OfficeCalendar;
import jp.madoguchi.policy.OfficeCalendar.YearOfDays;
import jp.madoguchi.policy.Titles;

/** What is said of a calendar, and what a proposal changes of it (domain 6.4). */
final class CalendarRules {

    /** A ceiling, an extension and a time to answer, one after the other: no date set today lies further off. */
    private static final int FURTHEST_DATE = 90;

    private CalendarRules() {}

    static boolean runsOutSoon(OfficeCalendar calendar, LocalDate today) {
        return today.plusDays(FURTHEST_DATE).isAfter(calendar.lastDay());
    }

    static List<YearSheet> years(OfficeCalendar calendar) {
        return calendar.years().stream()
                .map(year -> year(year, calendar.byYear().get(year)))
                .toList();
    }

    private static YearSheet year(int year, YearOfDays days) {
        return new YearSheet(
                year,
                days.source(),
                new TreeMap<>(days.holidays()),
                new TreeMap<>(days.companyDays()),
                List.copyOf(NationalHolidays.differences(year, days.holidays())));
    }

    /** Days closed by one calendar and not by the other. */
    static List<LocalDate> closedOnlyBy(OfficeCalendar one, OfficeCalendar other) {
        TreeSet<LocalDate> days = new TreeSet<>(closed(one).keySet());
        days.removeAll(closed(other).keySet());
        return List.copyOf(days);
    }

    private static Map<LocalDate, Titles> closed(OfficeCalendar calendar) {
        Map<LocalDate, Titles> all = new TreeMap<>(calendar.holidays());
        all.putAll(calendar.companyDays());
        return all;
    }
}
