package jp.madoguchi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.workflow.StepGuard;
import jp.madoguchi.workflow.StepRefused;

/** A search ends when no system is silent and none reported an error (domain 5.1, SEARCH to REVIEW). */
@ApplicationScoped
public class EverySystemHasAnswered implements StepGuard {

    @Inject
    private SearchReader searches;

    @Inject
    private RequestTypes types;

    @Override
    public boolean guards(RequestAction action) {
        return action == RequestAction.FINISH_SEARCH;
    }

    @Override
    public Optional<StepRefused> objection(DataSubjectRequest request, RequestAction action, Actor actor) {
        SearchLog log = searches.of(request.reference());
        return log.tasks().isEmpty() && nothingIsSearched(request) ? Optional.empty() : objectionTo(log);
    }

    /** A complaint or a change of settings is answered without looking for anybody's data. */
    private boolean nothingIsSearched(DataSubjectRequest request) {
        return request.items().stream()
                .allMatch(item ->
                        types.of(item.kind()).filter(RequestType::isSearched).isEmpty());
    }

    static Optional<StepRefused> objectionTo(SearchLog log) {
        if (log.tasks().isEmpty()) {
            return Optional.of(new StepRefused("search.no.system.asked", "No system has been asked"));
        }
        if (log.unanswered().isEmpty()) {
            return Optional.empty();
        }
        String missing = String.join(", ", log.unanswered());
        return Optional.of(new StepRefused(
                "search.systems.missing", "These systems have not answered conclusively: " + missing, missing));
    }
}
