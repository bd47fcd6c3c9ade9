package jp.madoguchi.web.api.catalogue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.madoguchi.notification.Notice;
import jp.madoguchi.notification.NoticeKind;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Targets;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCodes;
import jp.madoguchi.request.ItemOutcome;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequestTypes;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.web.api.catalogue.Catalogue.OfferedType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this installation offers. Codes that are never shown to the outside are not in it. */
@Path("/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class CatalogueResource {

    private static final int DAYS_OF_ART_39 = 14;
    private static final ItemScope EVERYTHING = new ItemScope(null, null, null, null, null, null, null, null, null);

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    @Inject
    private RequestTypes types;

    @Inject
    private ReasonCodes codes;

    @Inject
    @Any
    private Instance<Notice> notices;

    @GET
    @Operation(summary = "Kinds of request, data categories, purposes, documents, and the versions in force")
    public Catalogue catalogue() {
        List<OfferedType> offered = types.offered().stream().map(this::offered).toList();
        OfferedPolicy everybody = OfferedPolicy.of(policy, today());
        return new Catalogue(
                everybody.versions().policyText(),
                offered,
                everybody.versions(),
                everybody.dataCategories(),
                everybody.purposes(),
                everybody.recipients(),
                everybody.preferenceControls(),
                policy.assertedGrounds(),
                policy.documents());
    }

    private OfferedType offered(RequestType type) {
        Map<String, Boolean> questions = new TreeMap<>();
        type.questions().forEach(question -> questions.put(question.field().name(), question.required()));
        return new OfferedType(
                type.kind(),
                questions,
                type.requiredLevel(EVERYTHING),
                reasonCodes(type.kind()),
                clocks(type),
                highestFee(type.kind()),
                letters(type),
                type.article(),
                type.isSuable(),
                type.mayBearFee());
    }

    private Map<String, Integer> clocks(RequestType type) {
        Targets targets = policy.targets();
        Map<String, Integer> clocks = new TreeMap<>(Map.of(
                "C-ACK", targets.acknowledgementDays(),
                "C-ID", targets.identityDays(),
                "C-SLA", targets.daysFor(type.kind().name()),
                "C-MAX", targets.ceilingDays(),
                "C-SUPP", targets.supplementDays(),
                "C-EXEC", targets.executionDays()));
        if (type.isSuable()) {
            clocks.put("C39", DAYS_OF_ART_39);
        }
        return clocks;
    }

    private int highestFee(RequestKind kind) {
        return policy.feeScheduleOn(today())
                .map(schedule -> schedule.amounts().getOrDefault(kind.name(), Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0))
                .orElse(0);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
    }

    private Set<String> reasonCodes(RequestKind kind) {
        return codes.all().stream()
                .filter(code -> code.isAllowedFor(kind))
                .map(ReasonCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> letters(RequestType type) {
        Set<String> letters = notices.stream()
                .filter(notice -> notice.kind() == NoticeKind.DECISION)
                .filter(notice ->
                        Arrays.stream(ItemOutcome.values()).anyMatch(outcome -> notice.concerns(type.kind(), outcome)))
                .map(Notice::template)
                .collect(Collectors.toCollection(TreeSet::new));
        letters.add(type.letter());
        return letters;
    }
}
