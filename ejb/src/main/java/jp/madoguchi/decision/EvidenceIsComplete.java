package jp.madoguchi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.decision.DecisionSheet.EvidenceShown;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RuleTexts;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** A draft is submitted when the evidence its row of the decision table demands is in the file (domain 2.4). */
@ApplicationScoped
public class EvidenceIsComplete implements StepGuard {

    @Inject
    private DraftAsSubmitted draft;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.SUBMIT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        Map<Integer, List<DecisionLine>> lines = draft.lines(request);
        return draft.openItems(request).stream()
                .map(file -> objectionTo(file, lines.getOrDefault(file.item().number(), List.of())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<StepRefused> objectionTo(ItemFile file, List<DecisionLine> lines) {
        return lines.stream()
                .flatMap(line -> LineJudgement.of(line, lines, file).missing().stream()
                        .map(missing -> refused(file.item().number(), line, missing)))
                .findFirst();
    }

    private static StepRefused refused(int item, DecisionLine line, EvidenceShown missing) {
        String about = item + ", " + line.category();
        String inEnglish = about + ": " + RuleTexts.of(missing.key(), List.of(), Language.EN);
        return new StepRefused(
                "decision.evidence.missing",
                "The file lacks what the decision rests on: " + inEnglish,
                about + ": " + RuleTexts.of(missing.key(), List.of(), Language.JA),
                inEnglish);
    }
}
