package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.preference.Incidents;
import jp.madoguchi.refusal.RequestFacts.Asking;
import jp.madoguchi.refusal.persistence.EarlierItem;
import jp.madoguchi.refusal.persistence.EarlierRequests;
import jp.madoguchi.refusal.persistence.ItemAssessment;
import jp.madoguchi.refusal.persistence.StoredAssessments;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.search.SearchLog;
import jp.madoguchi.search.SearchReader;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;

/** Gathers what grounds look at, so that none of them has to fetch. */
@ApplicationScoped
public class FactsOfRequest {

    @Inject
    private SearchReader searches;

    @Inject
    private EarlierRequests earlier;

    @Inject
    private StoredAssessments stored;

    @Inject
    private Policy policy;

    @Inject
    private PolicyFactsOfItem policyFacts;

    @Inject
    private RequestTypes types;

    @Inject
    private Incidents incidents;

    /** The facts of every item, in the items' order. */
    public List<RequestFacts> of(DataSubjectRequest request) {
        return gathered(request, earlier.itemsBefore(request), incidentsOf(request));
    }

    /** The same without what happened before the request, on which no answer rests. Enough to see whether answers hold. */
    public List<RequestFacts> ofTheRequestAlone(DataSubjectRequest request) {
        return gathered(request, List.of(), List.of());
    }

    /** @throws InputRejected when the request has no such item */
    public RequestFacts of(DataSubjectRequest request, int item) {
        return of(request).stream()
                .filter(some -> some.item() == item)
                .findFirst()
                .orElseThrow(() -> new InputRejected("item", "refusal.item.unknown"));
    }

    private List<RequestFacts> gathered(DataSubjectRequest request, List<EarlierItem> before, List<Incident> happened) {
        SearchLog log = searches.of(request.reference());
        Map<Integer, ItemAssessment> assessments = stored.of(request.reference());
        LocalDate receivedOn = LocalDate.ofInstant(request.receivedAt(), ClockOfTheOffice.TOKYO);
        return request.items().stream()
                .map(item -> {
                    Optional<ItemAssessment> assessed = Optional.ofNullable(assessments.get(item.number()));
                    return new RequestFacts(
                            request.reference(),
                            item.number(),
                            item.kind(),
                            asksForRetainedData(item),
                            item.scope(),
                            log.found(item.scope()),
                            new HashSet<>(log.unanswered()),
                            asking(request, item, happened),
                            askedBefore(before, item, request),
                            request.flags(),
                            assessed.map(ItemAssessment::gate).orElseGet(Gate::closed),
                            assessed.map(ItemAssessment::assertions).orElse(Map.of()),
                            assessed.map(Assessments::answersOf).orElse(Map.of()),
                            policyFacts.of(item, request.ruleSet(), receivedOn));
                })
                .toList();
    }

    private boolean asksForRetainedData(RequestItem item) {
        return types.of(item.kind()).map(RequestType::asksForRetainedData).orElse(true);
    }

    private List<Incident> incidentsOf(DataSubjectRequest request) {
        return incidents.of(Stream.concat(
                        Stream.ofNullable(request.form().dataSubject().email()),
                        request.form().registeredIdentifiers().stream())
                .toList());
    }

    private Asking asking(DataSubjectRequest request, RequestItem item, List<Incident> happened) {
        Optional<Tenant> tenant = policyFacts.tenantOf(request.form());
        return new Asking(
                request.identityVerdictId().isPresent(),
                item.requiredLevel(),
                request.form().requesterKind(),
                request.form().accountType(),
                tenant.map(Tenant::title),
                tenant.filter(Tenant::isSchool).isPresent(),
                happened);
    }

    private EarlierAsking askedBefore(List<EarlierItem> before, RequestItem item, DataSubjectRequest request) {
        return IdenticalRequests.among(before, item, request.receivedAt(), policy.abuseReview());
    }
}
