package jp.madoguchi.decision;

import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.request.RequestKind;

/**
 * One row of the decision table (domain 2.4).
 *
 * @param id as the domain numbers it; ours begin with {@code Z}
 * @param codes the reason codes it is about, {@link #OWN_GROUNDS} for all of our own; none when what was asked for is done
 * @param asserted the grounds of the requester that hold in it; none when it needs none
 * @param part which items it is about
 * @param dispositions what may be decided under it; none when a whole request ends on procedure
 * @param evidence what people must have written down
 * @param derived what the record itself must show
 */
public record DecisionRow(
        String id,
        Set<RequestKind> kinds,
        Set<String> codes,
        Set<String> asserted,
        Part part,
        Set<Disposition> dispositions,
        Set<Particular> evidence,
        Set<DerivedEvidence> derived,
        ApproverLevel level,
        Set<NoticeElement> elements) {

    /** Stands for every ground of our own, which the domain's table does not name. */
    public static final String OWN_GROUNDS = "Z-…";

    /** Of which items a row speaks. */
    public enum Part {
        ANY,
        /** Something else of the item is given. */
        SOME,
        /** Nothing of the item is given. */
        NOTHING_GIVEN
    }

    public DecisionRow {
        kinds = Set.copyOf(kinds);
        codes = Set.copyOf(codes);
        asserted = Set.copyOf(asserted);
        dispositions = Set.copyOf(dispositions);
        evidence = Set.copyOf(evidence);
        derived = Set.copyOf(derived);
        elements = Set.copyOf(elements);
    }

    /** The evidence its letter quotes; the rest is never printed. */
    Set<Particular> told() {
        return elements.stream()
                .flatMap(element -> element.writtenUnder().stream())
                .filter(evidence::contains)
                .collect(Collectors.toSet());
    }

    boolean names(String code) {
        return codes.contains(code) || ReasonCode.isOwn(code) && codes.contains(OWN_GROUNDS);
    }

    /** @param code empty when none is given */
    boolean isAbout(RequestKind kind, String code, Disposition disposition, boolean somethingGiven) {
        boolean fits = codes.isEmpty() ? code.isEmpty() : names(code);
        boolean extent = part == Part.ANY || (part == Part.SOME) == somethingGiven;
        return fits && extent && kinds.contains(kind) && dispositions.contains(disposition);
    }
}
