package jp.madoguchi.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.policy.Titles;

/**
 * What the Act on National Holidays (国民の祝日に関する法律, Arts. 2 and 3) makes the holidays of a year from 2022 on. It
 * fills in the proposal for a new year and shows where a loaded list differs; it decides nothing, because the equinoxes are
 * only fixed by the notice of the February before, and single years have been changed by Acts of their own.
 */
public final class NationalHolidays {

    private static final Map<MonthDay, Titles> FIXED = Map.of(
            MonthDay.of(1, 1), new Titles("元日", "New Year's Day"),
            MonthDay.of(2, 11), new Titles("建国記念の日", "National Foundation Day"),
            MonthDay.of(2, 23), new Titles("天皇誕生日", "Emperor's Birthday"),
            MonthDay.of(4, 29), new Titles("昭和の日", "Showa Day"),
            MonthDay.of(5, 3), new Titles("憲法記念日", "Constitution Memorial Day"),
            MonthDay.of(5, 4), new Titles("みどりの日", "Greenery Day"),
            MonthDay.of(5, 5), new Titles("こどもの日", "Children's Day"),
            MonthDay.of(8, 11), new Titles("山の日", "Mountain Day"),
            MonthDay.of(11, 3), new Titles("文化の日", "Culture Day"),
            MonthDay.of(11, 23), new Titles("勤労感謝の日", "Labour Thanksgiving Day"));

    private static final Titles SUBSTITUTE = new Titles("振替休日", "Substitute holiday");
    private static final Titles SANDWICHED = new Titles("国民の休日", "Citizens' holiday");

    private NationalHolidays() {}

    /** The holidays of a year as the Act gives them, with the equinoxes as astronomy foretells them. */
    public static SortedMap<LocalDate, Titles> of(int year) {
        SortedMap<LocalDate, Titles> named = named(year);
        SortedMap<LocalDate, Titles> all = new TreeMap<>(named);
        for (LocalDate holiday : named.keySet()) {
            if (holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = holiday.plusDays(1);
                while (named.containsKey(next)) {
                    next = next.plusDays(1);
                }
                all.putIfAbsent(next, SUBSTITUTE);
            }
            LocalDate between = holiday.plusDays(1);
            if (named.containsKey(holiday.plusDays(2)) && between.getDayOfWeek() != DayOfWeek.SUNDAY) {
                all.putIfAbsent(between, SANDWICHED);
            }
        }
        return all;
    }

    /** The days on which a list and the Act disagree, in either direction. */
    public static SortedSet<LocalDate> differences(int year, Map<LocalDate, Titles> listed) {
        SortedSet<LocalDate> days = new TreeSet<>(of(year).keySet());
        days.addAll(listed.keySet());
        days.removeIf(day -> of(year).containsKey(day) && listed.containsKey(day));
        return days;
    }

    /** Whether only the notice of the February before can fix this day. */
    public static boolean isEquinox(LocalDate day) {
        return day.equals(vernal(day.getYear())) || day.equals(autumnal(day.getYear()));
    }

    private static SortedMap<LocalDate, Titles> named(int year) {
        SortedMap<LocalDate, Titles> days = new TreeMap<>();
        FIXED.forEach((day, title) -> days.put(day.atYear(year), title));
        days.put(monday(year, 1, 2), new Titles("成人の日", "Coming of Age Day"));
        days.put(monday(year, 7, 3), new Titles("海の日", "Marine Day"));
        days.put(monday(year, 9, 3), new Titles("敬老の日", "Respect for the Aged Day"));
        days.put(monday(year, 10, 2), new Titles("スポーツの日", "Sports Day"));
        days.put(vernal(year), new Titles("春分の日", "Vernal Equinox Day"));
        days.put(autumnal(year), new Titles("秋分の日", "Autumnal Equinox Day"));
        return days;
    }

    private static LocalDate monday(int year, int month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** The mean equinox in Japan's time: good for 1980 to 2099. */
    private static LocalDate vernal(int year) {
        return LocalDate.of(year, 3, equinox(20.8431, year));
    }

    private static LocalDate autumnal(int year) {
        return LocalDate.of(year, 9, equinox(23.2488, year));
    }

    private static int equinox(double in1980, int year) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since) - since / 4;
    }
}
