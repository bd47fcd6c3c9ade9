package jp.madoguchi.verification.authority;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When somebody comes of age. By the Age Counting Act (Act No. 50 of 1902) a year of life is full at the end of the day
 * before the birthday, so that is the last day on which a parent acts for them (Civil Code Art. 4; domain 4.4).
 */
public final class Majority {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Majority() {}

    /** The last day before the age is reached. */
    public static LocalDate lastDayBefore(int age, LocalDate born) {
        int year = born.getYear() + age;
        boolean noSuchDay = MonthDay.from(born).equals(LEAP_DAY) && !java.time.Year.isLeap(year);
        LocalDate birthday = noSuchDay ? LocalDate.of(year, 3, 1) : born.withYear(year);
        return birthday.minusDays(1);
    }
}
