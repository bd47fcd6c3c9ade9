package jp.madoguchi.web.api.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.deadline.CalendarSheet;
import jp.madoguchi.deadline.CalendarSheet.YearSheet;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.web.api.json.Representation;

/** The calendar in force, year by year. */
public record CalendarShown(
        List<Year> years,
        LocalDate lastDay,
        boolean runsOutSoon,
        Map<String, Integer> businessDaysByKind,
        List<ProposalShown> proposals)
        implements Representation {

    /** One year with its source; {@code differences} are days on which it and the Act on National Holidays disagree. */
    public record Year(
            int year, Titles source, List<Day> holidays, List<Day> companyDays, List<LocalDate> differences) {}

    /** A closed day. */
    public record Day(LocalDate on, String ja, String en) {}

    static CalendarShown of(CalendarSheet sheet) {
        return new CalendarShown(
                sheet.years().stream().map(CalendarShown::year).toList(),
                sheet.lastDay(),
                sheet.runsOutSoon(),
                sheet.businessDaysByKind(),
                sheet.proposals().stream().map(ProposalShown::of).toList());
    }

    private static Year year(YearSheet year) {
        return new Year(
                year.year(), year.source(), days(year.holidays()), days(year.companyDays()), year.differences());
    }

    private static List<Day> days(Map<LocalDate, Titles> days) {
        return days.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(), day.getValue().ja(), day.getValue().en()))
                .toList();
    }
}
