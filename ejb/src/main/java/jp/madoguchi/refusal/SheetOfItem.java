package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.refusal.AssessmentSheet.AskedQuestion;
import jp.madoguchi.refusal.AssessmentSheet.AssessedGround;
import jp.madoguchi.refusal.AssessmentSheet.AssessedItem;
import jp.madoguchi.refusal.AssessmentSheet.Examination;
import jp.madoguchi.refusal.AssessmentSheet.GateSheet;

/** Writes the checklist of one item. */
@ApplicationScoped
class SheetOfItem {

    @Inject
    private Grounds grounds;

    @Inject
    private Examinations examinations;

    public AssessedItem of(RequestFacts facts) {
        return new AssessedItem(
                facts.item(),
                facts.kind(),
                gateOf(facts),
                examinations.offered(facts).stream()
                        .map(check -> examination(check, facts))
                        .toList(),
                grounds.against(facts.kind()).stream()
                        .map(ground -> assessed(ground, facts))
                        .toList());
    }

    private GateSheet gateOf(RequestFacts facts) {
        Gate gate = facts.gate();
        List<AskedQuestion> questions = Arrays.stream(GateQuestion.values())
                .map(question -> new AskedQuestion(
                        question,
                        signsOf(question, facts),
                        GateReply.to(question),
                        gate.replies().get(question)))
                .toList();
        return new GateSheet(
                Gate.standsBefore(facts),
                gate.isFinished(),
                gate.next().orElse(null),
                questions,
                facts.categoriesFound());
    }

    private Finding signsOf(GateQuestion question, RequestFacts facts) {
        return grounds.against(facts.kind()).stream()
                .filter(GateGround.class::isInstance)
                .map(GateGround.class::cast)
                .filter(ground -> ground.question() == question)
                .map(ground -> ground.signs(facts))
                .findFirst()
                .orElse(null);
    }

    private static Examination examination(AssertedGroundCheck check, RequestFacts facts) {
        Map<Verdict, Set<Particular>> particulars = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> particulars.put(verdict, check.particulars(verdict)));
        return new Examination(
                check.code(),
                "refusal.asserted." + check.code(),
                check.isOwed(facts),
                check.look(facts),
                check.asksForPurposes() ? facts.policy().purposes() : List.of(),
                check.asksForBalance(),
                particulars,
                facts.examined(check.code()).orElse(null));
    }

    private static AssessedGround assessed(RefusalGround ground, RequestFacts facts) {
        ReasonCode code = ground.reasonCode();
        return new AssessedGround(
                code.code(),
                code.titleKey(),
                "refusal.ground." + code.code() + ".question",
                code.article(),
                ground.particulars(facts.kind()),
                ground.furtherParticulars(facts.kind()),
                ground.isAnsweredByHand(),
                ground.assess(facts),
                facts.answers().get(ground.code()));
    }
}
