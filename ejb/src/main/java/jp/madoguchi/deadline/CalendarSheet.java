package jp.madoguchi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import jp.madoguchi.policy.Titles;

/**
 * The calendar in force and what is proposed for it.
 *
 * @param lastDay the last day whose holidays are known
 * @param runsOutSoon whether a date set today may fall beyond that day
 * @param businessDaysByKind the targets in force
 */
public record CalendarSheet(
        List<YearSheet> years,
        LocalDate lastDay,
        boolean runsOutSoon,
        Map<String, Integer> businessDaysByKind,
        List<ProposalSheet> proposals) {

    public CalendarSheet {
        years = List.copyOf(years);
        proposals = List.copyOf(proposals);
    }

    /**
     * One year.
     *
     * @param differences days on which the list and the Act on National Holidays disagree
     */
    public record YearSheet(
            int year,
            Titles source,
            SortedMap<LocalDate, Titles> holidays,
            SortedMap<LocalDate, Titles> companyDays,
            List<LocalDate> differences) {}

    /**
     * A proposal, and what it would move or has moved.
     *
     * @param added days that would be closed and are not
     * @param removed days that are closed and would not be
     * @param differences days of the proposed year on which it and the Act on National Holidays disagree
     * @param moves how many dates
     * @param moved each of them, for those who see requests
     * @param mayDecide whether the reader may apply it: the proposer may not
     */
    public record ProposalSheet(
            long id,
            ChangeStatus status,
            TimeProposal content,
            String proposedBy,
            Instant proposedAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            List<LocalDate> added,
            List<LocalDate> removed,
            List<LocalDate> differences,
            int moves,
            Optional<List<MovedDate>> moved,
            boolean mayDecide) {}
}
