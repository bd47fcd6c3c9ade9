package jp.madoguchi.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** The examination of what the requester asserts (APPI Art. 34(2), 35(2), (4), (6)). */
@Stateless
@RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
public class AssertionAssessment {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private FactsOfRequest facts;

    @Inject
    private Examinations examinations;

    @Inject
    private StoredAssessments stored;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /**
     * ASSESS: an asserted ground.
     *
     * @throws jp.madoguchi.workflow.StepRefused as long as the gate is not finished
     */
    public void examine(RequestReference reference, long version, int item, String ground, AssertedAnswer answer) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.ASSESS, actor);
        RequestFacts about = facts.of(request, item);
        AssertedGroundCheck check = examinations
                .find(about, ground)
                .orElseThrow(() ->
                        new InputRejected("asserted.ground", "refusal.asserted.not.here", String.valueOf(ground)));
        GateIsAnswered.demandFinished(about);
        AssertionRules.check(check, about, answer);
        workflow.take(
                request,
                RequestAction.ASSESS,
                actor,
                Map.of(
                        "item", String.valueOf(item),
                        "asserted", ground,
                        "assertion", answer.verdict().name()));
        stored.record(reference, item, new RecordedAssertion(ground, answer, actor.subject(), clock.instant()));
    }
}
