package jp.madoguchi.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.refusal.AssessmentSheet.AssessedGround;
import jp.madoguchi.refusal.AssessmentSheet.AssessedItem;
import jp.madoguchi.refusal.AssessmentSheet.RecordedAnswer;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** The grounds that may be used against each item, and people's answers to them. */
@Stateless
public class RefusalAssessment {

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private Requests requests;

    @Inject
    private FactsOfRequest facts;

    @Inject
    @Any
    private Instance<RefusalGround> grounds;

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
        Map<Integer, Map<String, RecordedAnswer>> answers = stored.of(reference);
        List<AssessedItem> items = facts.of(request).stream()
                .map(item -> assessed(item, answers.getOrDefault(item.item(), Map.of())))
                .toList();
        return new AssessmentSheet(reference, items);
    }

    /** ASSESS. */
    @RolesAllowed({Role.Names.CASE_HANDLER, Role.Names.LEGAL})
    public void answer(RequestReference reference, long version, int item, String ground, GroundAnswer answer) {
        if (answer == null) {
            throw new InputRejected("engaged", "refusal.answer.missing");
        }
        DataSubjectRequest request = workflow.open(reference, version);
        RequestFacts about = facts.of(request).stream()
                .filter(some -> some.item() == item)
                .findFirst()
                .orElseThrow(() -> new InputRejected("item", "refusal.item.unknown"));
        RefusalGround asked = find(ground, about.kind())
                .orElseThrow(() -> new InputRejected("ground", "refusal.ground.not.for.kind", String.valueOf(ground)));
        AnswerRules.check(asked, asked.assess(about), answer);
        Actor actor = currentActor.get();
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

    private AssessedItem assessed(RequestFacts about, Map<String, RecordedAnswer> answers) {
        List<AssessedGround> assessed = ReasonCodes.all().stream()
                .flatMap(code -> find(code.code(), about.kind()).stream()
                        .map(ground -> new AssessedGround(
                                code.code(),
                                code.titleKey(),
                                "refusal.ground." + code.code() + ".question",
                                code.article(),
                                ground.particulars(),
                                ground.assess(about),
                                answers.get(code.code()))))
                .toList();
        return new AssessedItem(about.item(), about.kind(), assessed);
    }

    private Optional<RefusalGround> find(String code, RequestKind kind) {
        return grounds.stream()
                .filter(ground -> ground.code().equals(code) && ground.appliesTo(kind))
                .findFirst();
    }
}
