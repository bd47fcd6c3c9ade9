package jp.madoguchi.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.decision.DecisionSheet.DecidedLine;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.DecisionSheet.ProposedRejection;
import jp.madoguchi.decision.persistence.AwaitedAnswer;
import jp.madoguchi.decision.persistence.ItemDecision;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.refusal.RequestFacts;

/** Writes down what is stored of a decision, with what follows from it. */
final class SheetMaker {

    private SheetMaker() {}

    /** @param decision {@code null} before anything was drafted */
    static DecidedItem itemOf(RequestFacts facts, ItemDecision decision) {
        List<DecisionLine> lines = decision == null ? List.of() : decision.lines();
        List<Disposition> dispositions =
                lines.stream().map(DecisionLine::disposition).toList();
        List<Owed> owed = OwedLines.of(facts);
        return new DecidedItem(
                facts.item(),
                facts.kind(),
                DerivedOutcome.of(dispositions).orElse(null),
                DerivedOutcome.isRefusalForArt39(dispositions),
                lines.stream().map(line -> lineOf(line, facts, owed)).toList(),
                owed,
                decision == null ? Set.of() : decision.drafters(),
                decision == null ? null : decision.submittedBy(),
                decision == null ? null : decision.approvedBy(),
                decision == null ? null : decision.approvedAt());
    }

    static Map<Integer, ItemDecision> byItem(List<ItemDecision> decisions) {
        return decisions.stream().collect(Collectors.toMap(ItemDecision::item, decision -> decision));
    }

    static Optional<ProposedRejection> rejectionOf(AwaitedAnswer awaited) {
        return awaited.proposal().map(proposal -> {
            Optional<ReasonCode> code = ReasonCodes.find(proposal.reasonCode());
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

    private static DecidedLine lineOf(DecisionLine line, RequestFacts facts, List<Owed> owed) {
        Optional<ReasonCode> code = Optional.ofNullable(line.reasonCode()).flatMap(ReasonCodes::find);
        return new DecidedLine(
                line,
                systemsOf(line, facts, owed),
                code.map(ReasonCode::article).orElse(null),
                code.filter(ReasonCode::isOfSection14)
                        .map(ReasonCode::section14)
                        .orElse(null));
    }

    private static Set<String> systemsOf(DecisionLine line, RequestFacts facts, List<Owed> owed) {
        if (OwedLines.namesPurposes(facts)) {
            return facts.found().keySet();
        }
        return owed.stream()
                .filter(cell -> DraftRules.covers(line, cell))
                .map(Owed::system)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
