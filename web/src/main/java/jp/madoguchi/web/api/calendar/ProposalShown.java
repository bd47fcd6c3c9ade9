package jp.madoguchi.web.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.deadline.CalendarSheet.ProposalSheet;
import jp.madoguchi.deadline.ChangeStatus;
import jp.madoguchi.deadline.MovedDate;
import jp.madoguchi.deadline.TimeProposal.ProposedYear;
import jp.madoguchi.web.api.json.Representation;

/** A proposal, and what it would move or has moved. */
public record ProposalShown(
        long id,
        ChangeStatus status,
        String reason,
        Optional<Integer> year,
        Map<String, Integer> businessDaysByKind,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        List<LocalDate> added,
        List<LocalDate> removed,
        List<LocalDate> differences,
        int moves,
        Optional<List<MovedDate>> moved,
        boolean mayDecide)
        implements Representation {

    static ProposalShown of(ProposalSheet sheet) {
        return new ProposalShown(
                sheet.id(),
                sheet.status(),
                sheet.content().reason(),
                Optional.ofNullable(sheet.content().year()).map(ProposedYear::year),
                sheet.content().businessDaysByKind(),
                sheet.proposedBy(),
                sheet.proposedAt(),
                sheet.decidedBy(),
                sheet.decidedAt(),
                sheet.added(),
                sheet.removed(),
                sheet.differences(),
                sheet.moves(),
                sheet.moved(),
                sheet.mayDecide());
    }
}
