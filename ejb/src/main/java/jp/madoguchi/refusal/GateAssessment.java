package jp.madoguchi.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
     * ASSESS: questions of the gate, one or several. Which answers were given does not go into the trail of steps: they
     * may say something about the data.
     */
    public void answer(RequestReference reference, long version, int item, List<GateAnswer> answers) {
        DataSubjectRequest request = workflow.open(reference, version);
        Actor actor = currentActor.get();
        workflow.demandPermitted(request, RequestAction.ASSESS, actor);
        RequestFacts about = facts.of(request, item);
        if (!Gate.standsBefore(about)) {
            throw new InputRejected("gate", "refusal.gate.not.needed");
        }
        Instant now = clock.instant();
        Gate gate = GateRules.with(
                answers,
                about.gate(),
                about.categoriesFound(),
                answer -> new RecordedReply(answer, actor.subject(), now));
        workflow.take(
                request,
                RequestAction.ASSESS,
                actor,
                Map.of(
                        "item",
                        String.valueOf(item),
                        "questions",
                        answers.stream()
                                .map(answer ->
                                        String.valueOf(answer.reply().question().ordinal() + 1))
                                .collect(Collectors.joining(" "))));
        stored.record(reference, item, gate);
    }
}
