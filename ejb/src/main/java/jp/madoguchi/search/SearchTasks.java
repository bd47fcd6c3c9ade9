package jp.madoguchi.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.SystemSource;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestLifecycle;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.search.OpenSearchTasks.OpenSearchTask;
import jp.madoguchi.search.SystemsToSearch.Sought;
import jp.madoguchi.search.persistence.SearchTask;
import jp.madoguchi.search.persistence.StoredSearchTasks;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.RequestWorkflow;

/** The search of every system that can hold what was asked for. */
@Stateless
public class SearchTasks {

    private static final int LARGEST_PAGE = 100;

    @Inject
    private RequestWorkflow workflow;

    @Inject
    private StoredSearchTasks stored;

    @Inject
    private SearchReader reader;

    @Inject
    private RequestTypes types;

    @Inject
    @Any
    private Instance<PartsNotSearched> partsNotSearched;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** START_SEARCH; after a later supplement it keeps what was found and asks the others once more. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void start(RequestReference reference, long version) {
        DataSubjectRequest request = workflow.open(reference, version);
        Map<String, SearchTask> before =
                stored.of(reference).stream().collect(Collectors.toMap(SearchTask::system, Function.identity()));
        Map<String, SearchResult> answered =
                before.values().stream().collect(Collectors.toMap(SearchTask::system, SearchTask::result));
        List<SystemSource> systems =
                SecondSearch.among(SystemsToSearch.amongSought(policy.systems(), sought(request)), answered);
        workflow.take(
                request,
                RequestAction.START_SEARCH,
                currentActor.get(),
                Map.of(
                        "systems",
                        String.join(
                                " ", systems.stream().map(SystemSource::code).toList())));
        Instant now = clock.instant();
        systems.forEach(system -> {
            if (before.containsKey(system.code())) {
                stored.askAgain(before.get(system.code()), now);
            } else {
                stored.add(new SearchTask(reference, system.code(), now));
            }
        });
    }

    /**
     * ANSWER_SEARCH; an answer may be corrected while the search is on. Needs no version, because owners of different
     * systems answer side by side and none of them decides on what another one answered.
     */
    @RolesAllowed(Role.Names.SYSTEM_OWNER)
    public void answer(RequestReference reference, String system, SearchAnswer answer) {
        if (answer == null) {
            throw new InputRejected("result", "search.answer.result.missing");
        }
        DataSubjectRequest request = workflow.open(reference);
        Actor owner = currentActor.get();
        // what may not be done here is refused as that, before anything is said about the answer
        RequestLifecycle.next(request.status(), RequestAction.ANSWER_SEARCH, owner.roles());
        SearchTask task = stored.find(reference, system)
                .orElseThrow(() -> new InputRejected("system", "search.system.not.asked"));
        Set<String> held = policy.system(system).map(SystemSource::categories).orElse(Set.of());
        AnswerRules.check(answer, held);
        workflow.take(
                request,
                RequestAction.ANSWER_SEARCH,
                owner,
                Map.of("system", system, "result", answer.result().name()));
        task.answer(answer, owner.subject(), clock.instant());
    }

    /** FINISH_SEARCH. */
    @RolesAllowed(Role.Names.CASE_HANDLER)
    public void finish(RequestReference reference, long version) {
        workflow.take(workflow.open(reference, version), RequestAction.FINISH_SEARCH, currentActor.get());
    }

    @RolesAllowed({
        Role.Names.INTAKE_CLERK,
        Role.Names.IDENTITY_VERIFIER,
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.MANAGER,
        Role.Names.AUDITOR,
        Role.Names.RESTRICTED_REVIEWER
    })
    public SearchLog of(RequestReference reference) {
        return reader.of(reference);
    }

    /** What waits for an answer, across requests, oldest first; {@code after} comes from the page before. */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public OpenSearchTasks open(String after, int size) {
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<SearchTask> tasks = stored.awaitingAfter(parsed(after), rows + 1);
        List<SearchTask> page = tasks.subList(0, Math.min(rows, tasks.size()));
        return new OpenSearchTasks(
                page.stream()
                        .map(task -> new OpenSearchTask(task.reference(), task.system(), task.result(), task.askedAt()))
                        .toList(),
                tasks.size() > rows ? String.valueOf(page.get(rows - 1).id()) : null);
    }

    /** An item that has ended, for want of a fee or because it was referred, is not looked for any more. */
    private List<Sought> sought(DataSubjectRequest request) {
        Map<Integer, Set<String>> elsewhere = new HashMap<>();
        partsNotSearched.forEach(known -> elsewhere.putAll(known.notSearched(request.reference())));
        return request.items().stream()
                .filter(item -> item.outcome().isEmpty() && SystemsToSearch.isSearched(item.kind(), types))
                .map(item -> new Sought(item.scope(), elsewhere.getOrDefault(item.number(), Set.of())))
                .toList();
    }

    private static long parsed(String after) {
        if (after == null || after.isBlank()) {
            return 0;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException malformed) {
            throw new InputRejected("after", "search.page.unknown");
        }
    }
}
