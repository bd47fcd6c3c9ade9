package jp.madoguchi.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;
import jp.madoguchi.workflow.StepRefused;

/** The checklist of each item, and people's answers to the grounds of refusal. */
@Stateless
public class RefusalAssessment {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Requests requests;

    @Inject
    private FactsOfRequest facts;

    @Inject
    private Grounds grounds;

    @Inject
    private SheetOfItem sheets;

    @Inject
    private StoredAssessments stored;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public AssessmentSheet of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        return new AssessmentSheet(
                reference, facts.of(request).stream().map(sheets::of).toList());
    }

    /**
     * ASSESS: a ground of refusal.
     *
     * @throws StepRefused as long as the gate is not finished
     */
    @RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
    public void answer(RequestReference reference, long version, int item, String ground, GroundAnswer answer) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.ASSESS, actor);
        RequestFacts about = facts.of(request, item);
        if (answer == null) {
            throw new InputRejected("engaged", "refusal.answer.missing");
        }
        RefusalGround asked = grounds.find(ground, about.kind())
                .orElseThrow(() -> new InputRejected("ground", "refusal.ground.not.for.kind", String.valueOf(ground)));
        if (!asked.isAnsweredByHand()) {
            throw new InputRejected("ground", "refusal.ground.not.by.hand", ground);
        }
        GateIsAnswered.demandFinished(about);
        AnswerRules.check(asked, about, answer);
        workflow.take(
                request,
                RequestAction.ASSESS,
                actor,
                Map.of(
                        "item", String.valueOf(item),
                        "ground", ground,
                        "engaged", String.valueOf(answer.engaged())));
        stored.record(reference, item, ground, new RecordedAnswer(answer, actor.subject(), clock.instant()));
    }
}
