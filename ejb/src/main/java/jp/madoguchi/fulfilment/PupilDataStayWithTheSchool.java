package jp.madoguchi.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.decision.DecisionSheet.DecidedItem;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/**
 * Nothing is decided that could not be handed out afterwards (domain 3.7): what of a pupil's data stays with the school is
 * referred, and a profile is withheld, before anybody approves.
 */
@ApplicationScoped
public class PupilDataStayWithTheSchool implements StepGuard {

    private static final Set<RequestKind> HANDED_OUT = EnumSet.of(RequestKind.DISCLOSURE, RequestKind.TPR_DISCLOSURE);

    @Inject
    private DecisionReader decisions;

    @Inject
    private Policy policy;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.SUBMIT || action == RequestAction.APPROVE;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        PupilExport pupil = PupilExport.of(request.form(), policy, false);
        // nearly every request is about no pupil, and is read no further for it
        return pupil.concernsPupil()
                ? objectionTo(pupil, decisions.of(request.reference()).items(), policy)
                : Optional.empty();
    }

    static Optional<StepRefused> objectionTo(PupilExport pupil, List<DecidedItem> items, Policy policy) {
        List<String> given = items.stream()
                .filter(item -> HANDED_OUT.contains(item.kind()))
                .flatMap(item -> item.lines().stream())
                .filter(line -> line.line().disposition().isHandedOut())
                .map(line -> line.line().category())
                .distinct()
                .toList();
        return given.isEmpty() ? Optional.empty() : pupil.objectionTo(given, policy);
    }
}
