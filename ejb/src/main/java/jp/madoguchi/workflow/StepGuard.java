package jp.madoguchi.workflow;

import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.shared.Actor;

/**
 * A condition that a step needs beyond state and role. One class per condition, named after it, in the context that
 * knows the facts; found by the container and never registered.
 */
public interface StepGuard {

    /** The step this guard stands at. */
    boolean guards(RequestAction action);

    /** Why the step may not be taken, or nothing when it may. */
    Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor);
}
