package jp.madoguchi.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.refusal.Gate.RecordedReply;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** The answers to the question whether what was found is retained personal data at all (domain 2.5). */
@Stateless
@RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
public class GateAssessment {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private FactsOfRequest facts;

    @Inject
    private StoredAssessments stored;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /**
     * ASSESS: a question of the gate. Which answer was given does not go into the trail of steps: it may say something
     * about the data.
     */
    public void answer(RequestReference reference, long version, int item, GateAnswer answer) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.ASSESS, actor);
        RequestFacts about = facts.of(request, item);
        if (!Gate.standsBefore(about)) {
            throw new InputRejected("gate", "refusal.gate.not.needed");
        }
        Set<String> found = about.categoriesFound();
        GateRules.check(about.gate(), answer, found);
        workflow.take(
                request,
                RequestAction.ASSESS,
                actor,
                Map.of(
                        "item", String.valueOf(item),
                        "gate", answer.reply().question().name()));
        RecordedReply reply = new RecordedReply(answer.about(found), actor.subject(), clock.instant());
        stored.record(reference, item, about.gate().with(reply));
    }
}
