package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.decision.DecisionSheet.Owed;
import jp.madoguchi.decision.persistence.StoredDecisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * A draft is submitted when everything asked for or found has a line, and every line still holds: a ground may have been
 * answered differently since the line was written (domain 5.2, G5 to G7).
 */
@ApplicationScoped
public class EveryItemIsDrafted implements StepGuard {

    @Inject
    private StoredDecisions stored;

    @Inject
    private DraftRulesOfRequest rules;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.SUBMIT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        Map<Integer, List<DecisionLine>> drafted = stored.linesOf(request.reference());
        return rules.of(request).entrySet().stream()
                .map(item ->
                        objectionTo(item.getKey(), drafted.getOrDefault(item.getKey(), List.of()), item.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<StepRefused> objectionTo(int item, List<DecisionLine> lines, DraftRules rules) {
        List<Owed> missing = rules.missingFrom(lines);
        if (!missing.isEmpty()) {
            String named = missing.stream().map(DraftRules::named).collect(Collectors.joining(", "));
            return Optional.of(new StepRefused(
                    "decision.lines.missing", "Item %d has no decision on %s".formatted(item, named), item, named));
        }
        return rules.violationsOf(lines).stream()
                .findFirst()
                .map(violation -> new StepRefused(
                        "decision.line.no.longer.holds",
                        "A decision on item %d no longer holds: %s %s"
                                .formatted(item, violation.field(), violation.messageKey()),
                        item,
                        violation.field()));
    }
}
