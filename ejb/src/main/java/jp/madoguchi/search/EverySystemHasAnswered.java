package jp.madoguchi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
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
        Set<RequestKind> kinds = request.items().stream()
                .filter(item -> item.outcome().isEmpty())
                .map(RequestItem::kind)
                .collect(Collectors.toSet());
        return objectionTo(searches.of(request.reference()), kinds, types);
    }

    /** Without any system asked there is an answer only if none of the kinds is searched for. */
    static Optional<StepRefused> objectionTo(SearchLog log, Set<RequestKind> kinds, RequestTypes types) {
        boolean nothingToSearch = kinds.stream().noneMatch(kind -> SystemsToSearch.isSearched(kind, types));
        return log.tasks().isEmpty() && nothingToSearch ? Optional.empty() : objectionTo(log);
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
