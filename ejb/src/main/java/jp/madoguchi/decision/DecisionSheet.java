package jp.madoguchi.decision;

import java.io.Serializable;
import java.time.Instant;
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
 */
public record DecisionSheet(
        RequestReference reference,
        List<DecidedItem> items,
        ProposedRejection proposed,
        List<SentBack> sentBack,
        Map<Integer, EndedItem> ended)
        implements Serializable {

    /**
     * One item.
     *
     * @param derived what the lines lead to, or {@code null} without lines; it is the item's outcome once approved
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

        public boolean isApproved() {
            return approvedAt != null;
        }
    }

    /**
     * A line with what was derived from its code.
     *
     * @param article {@code 33(2)(i)}, or {@code null}; in words: bundle key {@code refusal.article.S14-1}
     * @param section14 number of the ground in section 14 of the privacy policy, or {@code null}
     */
    public record DecidedLine(DecisionLine line, String article, Integer section14) implements Serializable {}

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
    }

    public Optional<ProposedRejection> rejection() {
        return Optional.ofNullable(proposed);
    }

    public Optional<EndedItem> ended(int number) {
        return Optional.ofNullable(ended.get(number));
    }

    public Optional<DecidedItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
