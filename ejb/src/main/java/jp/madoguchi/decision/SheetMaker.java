package jp.madoguchi.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.ApprovedItem.ApprovedLine;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.EndedItem;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.DecisionSheet.ProposedRejection;
import jp.madoguchi.decision.persistence.AwaitedAnswer;
import jp.madoguchi.decision.persistence.ItemDecision;
import jp.madoguchi.decision.persistence.RejectedItem;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCodes;

/** Writes down what is stored of a decision, with what follows from it. */
final class SheetMaker {

    private final ReasonCodes codes;

    SheetMaker(ReasonCodes codes) {
        this.codes = codes;
    }

    /** @param decision {@code null} before anything was drafted */
    DecidedItem itemOf(ItemFile file, ItemDecision decision) {
        ItemToDecide item = file.item();
        List<DecisionLine> lines = decision == null ? List.of() : decision.lines();
        List<Disposition> dispositions =
                lines.stream().map(DecisionLine::disposition).toList();
        return new DecidedItem(
                item.number(),
                item.kind(),
                DerivedOutcome.of(dispositions).orElse(null),
                DerivedOutcome.isRefusalForArt39(dispositions),
                lines.stream().map(line -> lineOf(line, lines, file)).toList(),
                OwedLines.of(item),
                decision == null || decision.level() == null ? RequestLevel.of(file, lines) : decision.level(),
                decision == null ? Set.of() : decision.drafters(),
                decision == null ? null : decision.submittedBy(),
                decision == null ? null : decision.approvedBy(),
                decision == null ? null : decision.approvedAt());
    }

    static Map<Integer, ItemDecision> byItem(List<ItemDecision> decisions) {
        return decisions.stream().collect(Collectors.toMap(ItemDecision::item, decision -> decision));
    }

    Optional<ProposedRejection> rejectionOf(AwaitedAnswer awaited) {
        return awaited.proposal().map(proposal -> {
            Optional<ReasonCode> code = codes.find(proposal.reasonCode());
            return new ProposedRejection(
                    proposal,
                    code.map(ReasonCode::article).orElse(null),
                    code.filter(ReasonCode::isOfSection14)
                            .map(ReasonCode::section14)
                            .orElse(null),
                    awaited.proposedBy(),
                    awaited.proposedAt(),
                    awaited.rejectedBy(),
                    awaited.rejectedAt());
        });
    }

    Map<Integer, EndedItem> endedOf(Map<Integer, RejectedItem> rejected) {
        return rejected.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> endedOf(entry.getValue())));
    }

    private EndedItem endedOf(RejectedItem item) {
        Optional<ReasonCode> code = codes.find(item.why().code());
        return new EndedItem(
                item.why(),
                code.map(ReasonCode::article).orElse(null),
                code.filter(ReasonCode::isOfSection14)
                        .map(ReasonCode::section14)
                        .orElse(null),
                item.rejectedBy(),
                item.rejectedAt());
    }

    private DecidedLine lineOf(DecisionLine line, List<DecisionLine> all, ItemFile file) {
        LineJudgement judgement = LineJudgement.of(line, all, file);
        Optional<ReasonCode> code = Optional.ofNullable(line.reasonCode()).flatMap(codes::find);
        return new DecidedLine(
                line,
                code.map(ReasonCode::article).orElse(null),
                code.filter(ReasonCode::isOfSection14)
                        .map(ReasonCode::section14)
                        .orElse(null),
                judgement.row() == null ? null : judgement.row().id(),
                judgement.level(),
                judgement.evidence());
    }

    static ApprovedItem approvedOf(ItemToDecide item, ItemDecision decision) {
        List<Owed> owed = OwedLines.of(item);
        return new ApprovedItem(
                item.number(),
                item.kind(),
                decision.lines().stream()
                        .map(line -> new ApprovedLine(
                                line.category(),
                                line.disposition(),
                                systemsOf(line, item, owed),
                                line.record(),
                                line.field(),
                                line.masking(),
                                line.reasonCode()))
                        .toList());
    }

    private static Set<String> systemsOf(DecisionLine line, ItemToDecide item, List<Owed> owed) {
        if (item.namesParts()) {
            return item.found().keySet();
        }
        return owed.stream()
                .filter(cell -> DraftRules.covers(line, cell))
                .map(Owed::system)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
