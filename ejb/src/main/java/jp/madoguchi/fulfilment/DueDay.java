package jp.madoguchi.fulfilment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import jp.madoguchi.policy.OfficeCalendar;

/** The last day of a short period of business days (domain 6.2, C-EXEC; 6.3: the first day is not counted). */
final class DueDay {

    private DueDay() {}

    static LocalDate after(LocalDate start, int businessDays, OfficeCalendar calendar) {
        LocalDate day = start;
        for (int counted = 0; counted < businessDays; ) {
            day = day.plusDays(1);
            if (isOpen(day, calendar)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean isOpen(LocalDate day, OfficeCalendar calendar) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && calendar.closure(day).isEmpty();
    }
}
