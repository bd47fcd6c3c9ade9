package jp.madoguchi.web.console.deadline;

import java.util.List;

/** Which year the calendar opens on. */
final class CalendarYears {

    private CalendarYears() {}

    /**
     * The year asked for; this year when none is, or none that is offered; the last one offered when this year is not.
     *
     * @param asked or {@code null}
     * @param offered in their order, at least one
     */
    static int opening(Integer asked, int thisYear, List<Integer> offered) {
        if (asked != null && offered.contains(asked)) {
            return asked;
        }
        return offered.contains(thisYear) ? thisYear : offered.get(offered.size() - 1);
    }
}
