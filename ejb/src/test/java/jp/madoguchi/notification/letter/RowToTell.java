package jp.madoguchi.notification.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.DecisionRow;
import jp.madoguchi.decision.DecisionSheet;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.EvidenceShown;
import jp.madoguchi.decision.DecisionTable;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.decision.NoticeElement;
import jp.madoguchi.decision.RejectionReason;
import jp.madoguchi.fee.FeeAsked;
import jp.madoguchi.refusal.GroundsForTests;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;

/**
 * An item decided under a row of the decision table, in words that carry nothing of their own: what its letter must
 * contain, the letter itself has to bring.
 *
 * @param code empty when the row has none
 * @param disposition {@code null} when it ended on procedure
 */
record RowToTell(DecisionRow row, RequestKind kind, String code, Disposition disposition) {

    static final String REASON = "担当者がこの部分について書いた文章です。";
    static final String REASON_EN = "This is what staff wrote on this part.";

    /** Nobody is written to when the data subject has died. */
    private static final String TOLD_TO_NOBODY = "Z6";

    /** Everything the table knows, one by one; a ground of our own has words only where somebody adds it. */
    static Stream<RowToTell> all() {
        return DecisionTable.rows().stream()
                .filter(row -> !row.id().equals(TOLD_TO_NOBODY))
                .filter(row -> !row.codes().contains(DecisionRow.OWN_GROUNDS))
                .flatMap(RowToTell::of);
    }

    private static Stream<RowToTell> of(DecisionRow row) {
        List<RowToTell> all = new ArrayList<>();
        for (RequestKind kind : row.kinds()) {
            for (String code : row.codes().isEmpty() ? Set.of("") : row.codes()) {
                if (code.isEmpty()
                        || GroundsForTests.codes().find(code).orElseThrow().isAllowedFor(kind)) {
                    List<Disposition> decided = row.dispositions().isEmpty()
                            ? Collections.singletonList(null)
                            : List.copyOf(row.dispositions());
                    decided.forEach(disposition -> all.add(new RowToTell(row, kind, code, disposition)));
                }
            }
        }
        return all.stream();
    }

    String place() {
        return SampleItems.places(kind).get(0);
    }

    CaseToTell toTell() {
        CaseToTell about = SampleLetters.aCase(List.of(item()));
        return code.equals("F-FEE") ? about.unpaid(new FeeAsked(1000, SampleDone.ON)) : about;
    }

    private ItemToTell item() {
        List<DecisionLine> lines = lines();
        ItemOutcome outcome = disposition == null
                ? code.equals("W-DRAWN") ? ItemOutcome.WITHDRAWN : ItemOutcome.REJECTED
                : DecisionSheet.outcomeOf(
                                lines.stream().map(DecisionLine::disposition).toList())
                        .orElseThrow();
        Optional<RejectionReason> rejection = outcome == ItemOutcome.REJECTED
                ? Optional.of(new RejectionReason(code, SampleLetters.INTERNAL, REASON, REASON_EN, "kato"))
                : Optional.empty();
        return new ItemToTell(1, kind, SampleItems.scope(kind), Optional.of(outcome), lines, rejection)
                .with(SampleDone.of(1, kind, lines))
                .quoting(
                        lines.isEmpty()
                                ? Map.of()
                                : Map.of(code, asDecided(lines.get(0)).quoted(kind)));
    }

    private List<DecisionLine> lines() {
        if (disposition == null) {
            return List.of();
        }
        boolean silent = disposition == Disposition.NOT_HELD;
        DecisionLine line = new DecisionLine(
                place(),
                null,
                disposition,
                code.isEmpty() ? null : code,
                SampleLetters.INTERNAL,
                silent ? null : REASON,
                silent ? null : REASON_EN,
                null,
                null,
                null);
        boolean somethingIsGiven =
                row.part() == DecisionRow.Part.SOME || row.elements().contains(NoticeElement.DONE_AND_UNDONE);
        DecisionLine given =
                new DecisionLine(SampleItems.places(kind).get(1), null, Disposition.GRANT, null, null, null);
        return somethingIsGiven ? List.of(line, given) : List.of(line);
    }

    /** With all the evidence the row demands, of which only some is for the requester. */
    private DecidedLine asDecided(DecisionLine line) {
        List<EvidenceShown> evidence = row.evidence().stream()
                .map(entry -> new EvidenceShown("refusal.particular." + entry, true, written(entry)))
                .toList();
        return new DecidedLine(line, null, null, row.id(), row.level(), evidence);
    }

    static String written(Particular entry) {
        return entry.shape() == Particular.Shape.DATE ? "2033-03-31" : "written under " + entry;
    }

    @Override
    public String toString() {
        return row.id() + " " + kind + " " + code + " " + disposition;
    }
}
