package jp.madoguchi.decision;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.RequestReference;

/**
 * Everything decided, or about to be, on one request: what the console shows and the letters are written from.
 *
 * @param proposed the rejection on procedure, or {@code null}
 * @param ended the items that ended on procedure, by number; the others go on
 * @param level the level the draft is approved at: the highest of its lines
 * @param reviews every opinion of the legal department, oldest first
 * @param currentReview the one on the draft as it was submitted last, or {@code null}
 */
public record DecisionSheet(
        RequestReference reference,
        List<DecidedItem> items,
        ProposedRejection proposed,
        List<SentBack> sentBack,
        Map<Integer, EndedItem> ended,
        ApproverLevel level,
        List<LegalReview> reviews,
        LegalReview currentReview)
        implements Serializable {

    /**
     * One item.
     *
     * @param derived what the lines lead to, or {@code null} without lines; it is the item's outcome once approved
     * @param level the highest level of its lines
     * @param drafters everybody who ever drafted a line of it or submitted it; none of them may approve
     * @param owed what needs a line before the draft can be submitted
     * @param submittedBy, approvedBy, approvedAt {@code null} until it happens
     */
    public record DecidedItem(
            int number,
            RequestKind kind,
            ItemOutcome derived,
            boolean refusalForArt39,
            List<DecidedLine> lines,
            List<Owed> owed,
            ApproverLevel level,
            Set<String> drafters,
            String submittedBy,
            String approvedBy,
            Instant approvedAt)
            implements Serializable {

        public DecidedItem {
            lines = List.copyOf(lines);
            owed = List.copyOf(owed);
            drafters = Set.copyOf(drafters);
        }

        public Optional<ItemOutcome> outcome() {
            return Optional.ofNullable(derived);
        }

        /** Whether something is given in another way than asked for (outcome METHOD_CHANGED of domain 2.7). */
        public boolean isMethodChanged() {
            return lines.stream().anyMatch(decided -> decided.line().changesMethod());
        }

        /** What the table demands and the file does not have yet. */
        public List<EvidenceShown> missing() {
            return lines.stream()
                    .flatMap(decided -> decided.evidence().stream())
                    .filter(entry -> !entry.present())
                    .distinct()
                    .toList();
        }

        public boolean isApproved() {
            return approvedAt != null;
        }
    }

    /**
     * A line with what was derived from its code.
     *
     * @param article {@code 33(2)(i)}, or {@code null}; in words: bundle key {@code refusal.article.S14-1}
     * @param section14 number of the ground in section 14 of the privacy policy, or {@code null}
     * @param row of the decision table, such as {@code D2}; {@code null} where the table has none
     * @param evidence what the row demands, and whether it is there
     */
    public record DecidedLine(
            DecisionLine line,
            String article,
            Integer section14,
            String row,
            ApproverLevel level,
            List<EvidenceShown> evidence)
            implements Serializable {

        public DecidedLine {
            evidence = List.copyOf(evidence);
        }

        /** What was written down as evidence and the letter says too, such as what is offered instead (row D4). */
        public List<Quoted> quoted(RequestKind kind) {
            return DecisionTable.told(kind, line.reasonCode(), line.disposition()).stream()
                    .flatMap(particular -> evidence.stream()
                            .filter(entry -> entry.key().equals("refusal.particular." + particular) && entry.present())
                            .map(entry -> Quoted.of(particular, entry.said())))
                    .toList();
        }
    }

    /**
     * An entry of evidence.
     *
     * @param key its name in words: {@code refusal.particular.…} or {@code decision.evidence.…}
     * @param said what was written under it; {@code null} for what the record shows by itself
     */
    public record EvidenceShown(String key, boolean present, String said) implements Serializable {}

    /**
     * Something that must be decided.
     *
     * @param system the system it was found in, or {@code null} when the line stands for all or it was not found
     * @param dispositions those possible here
     */
    public record Owed(String category, String system, Set<Disposition> dispositions) implements Serializable {

        public Owed {
            dispositions = Set.copyOf(dispositions);
        }
    }

    /**
     * A rejection on procedure.
     *
     * @param rejectedBy, rejectedAt {@code null} until another person rejects
     */
    public record ProposedRejection(
            RejectionProposal proposal,
            String article,
            Integer section14,
            String proposedBy,
            Instant proposedAt,
            String rejectedBy,
            Instant rejectedAt)
            implements Serializable {}

    /**
     * An item that ended on procedure.
     *
     * @param article {@code 38}, or {@code null}; in words: bundle key {@code refusal.article.F-FEE}
     * @param section14 number of the ground in section 14 of the privacy policy, or {@code null}
     */
    public record EndedItem(RejectionReason why, String article, Integer section14, String by, Instant at)
            implements Serializable {}

    /** Why an approver sent the draft back. */
    public record SentBack(String comment, String by, Instant at) implements Serializable {}

    public DecisionSheet {
        items = List.copyOf(items);
        sentBack = List.copyOf(sentBack);
        ended = Map.copyOf(ended);
        reviews = List.copyOf(reviews);
    }

    public Optional<ProposedRejection> rejection() {
        return Optional.ofNullable(proposed);
    }

    /** What lines with these dispositions lead to (domain 2.7); empty without any. */
    public static Optional<ItemOutcome> outcomeOf(Collection<Disposition> dispositions) {
        return DerivedOutcome.of(dispositions);
    }

    public Optional<LegalReview> review() {
        return Optional.ofNullable(currentReview);
    }

    public Optional<EndedItem> ended(int number) {
        return Optional.ofNullable(ended.get(number));
    }

    public Optional<DecidedItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
