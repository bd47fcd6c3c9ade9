package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** A ground found engaged still holds when the draft is submitted: what it rests on may have been examined anew since. */
@ApplicationScoped
public class AnswersStillHold implements StepGuard {

    @Inject
    private FactsOfRequest facts;

    @Inject
    private Grounds grounds;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.SUBMIT;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        return facts.ofTheRequestAlone(request).stream()
                .flatMap(item -> grounds.against(item.kind()).stream()
                        .filter(ground -> isEngaged(ground, item.answers()))
                        .flatMap(ground -> objectionTo(item, ground).stream()))
                .findFirst();
    }

    static boolean isEngaged(RefusalGround ground, Map<String, RecordedAnswer> answers) {
        RecordedAnswer recorded = answers.get(ground.code());
        return recorded != null && recorded.answer().engaged();
    }

    static Optional<StepRefused> objectionTo(RequestFacts item, RefusalGround ground) {
        return ground.objection(item)
                .map(objection -> new StepRefused(
                        "refusal.answer.no.longer.holds",
                        "Item %d: %s no longer holds (%s)"
                                .formatted(item.item(), ground.code(), objection.messageKey()),
                        item.item(),
                        ground.code()));
    }
}
