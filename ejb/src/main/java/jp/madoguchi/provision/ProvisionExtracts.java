package jp.madoguchi.provision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.decision.ApprovedItem;
import jp.madoguchi.decision.DecisionReader;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.ExecutionLog.ExecutionTaskView;
import jp.madoguchi.fulfilment.ExecutionTasks;
import jp.madoguchi.notification.Enclosures;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.provision.ProvisionsFound.OfIdentifier;
import jp.madoguchi.provision.persistence.StoredProvisions;
import jp.madoguchi.request.DataSubjectRequest;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.Requests;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.RequestNotFound;
import jp.madoguchi.shared.RequestReference;
import jp.madoguchi.shared.Role;
import jp.madoguchi.workflow.StepRefused;

/**
 * Answers requests for the records of provision (Art. 33(5)) from the register. The extract becomes the file of the work
 * HAND_OUT as if it had been attached, so all that guards, delivers and destroys such a file holds for it.
 */
@Stateless
public class ProvisionExtracts {

    @Inject
    private StoredProvisions stored;

    @Inject
    private PeopleRecorded people;

    @Inject
    private Requests requests;

    @Inject
    private DecisionReader decisions;

    @Inject
    private Enclosures enclosures;

    @Inject
    private Policy policy;

    @Inject
    private Clock clock;

    @EJB
    private ExecutionTasks execution;

    /** What there is to decide on and to hand out; empty when the request asks for no records of provision. */
    @RolesAllowed({
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.AUDITOR
    })
    public List<ProvisionsFound> of(RequestReference reference) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        List<RequestItem> asking = request.items().stream()
                .filter(item -> item.kind() == RequestKind.TPR_DISCLOSURE)
                .toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        List<OfIdentifier> found = customersOf(request)
                .map(each -> new OfIdentifier(identifierOf(each), stored.of(List.of(people.keyOf(each)))))
                .toList();
        return asking.stream()
                .map(item -> new ProvisionsFound(item.number(), item.scope(), found))
                .toList();
    }

    /**
     * EXECUTE: makes the extract and attaches it to the work.
     *
     * @param identifiers those of the request's identifiers that were found to be the data subject's: whoever asks may have
     *     named an address that is somebody else's, so none is taken for granted
     * @param period the days the request is about
     * @throws StepRefused when nothing was granted of it, or the decision has to be read by a person
     */
    @RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.CASE_HANDLER})
    public void attach(RequestReference reference, int task, Collection<String> identifiers, ProvisionPeriod period) {
        DataSubjectRequest request = requests.find(reference).orElseThrow(RequestNotFound::new);
        ExecutionTaskView work = execution.of(reference).tasks().stream()
                .filter(each -> each.number() == task && isExtract(each))
                .findFirst()
                .orElseThrow(() -> new InputRejected("task", "fulfilment.task.unknown"));
        List<Provision> given = GrantedRecords.of(
                approved(reference, work.item()),
                request.item(work.item()).orElseThrow().scope(),
                recorded(chosen(request, identifiers), period));
        if (given.isEmpty()) {
            throw new StepRefused("provision.extract.none", "The register holds nothing of what was granted");
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ClockOfTheOffice.TOKYO);
        ProvisionSheet sheet = new ProvisionSheet(policy, request.language());
        byte[] pdf = enclosures.asPdf(reference, sheet.of(request, given, period, today), request.language(), now);
        execution.attach(reference, task, reference.value() + "_provisions.pdf", pdf);
    }

    private static boolean isExtract(ExecutionTaskView work) {
        return work.kind() == RequestKind.TPR_DISCLOSURE && work.action() == ExecutionAction.HAND_OUT;
    }

    private ApprovedItem approved(RequestReference reference, int item) {
        return decisions.approved(reference).stream()
                .filter(each -> each.number() == item)
                .findFirst()
                .orElseThrow(() -> new InputRejected("task", "fulfilment.task.unknown"));
    }

    private List<Provision> recorded(Set<Customer> whose, ProvisionPeriod period) {
        return stored.of(whose.stream().map(people::keyOf).toList()).stream()
                .map(RecordedProvision::provision)
                .filter(period::covers)
                .toList();
    }

    static Set<Customer> chosen(DataSubjectRequest request, Collection<String> identifiers) {
        Set<Customer> named = customersOf(request).collect(Collectors.toSet());
        Set<Customer> chosen = (identifiers == null ? Stream.<String>of() : identifiers.stream())
                .flatMap(each -> Customer.named(each).stream())
                .collect(Collectors.toSet());
        if (chosen.isEmpty() || !named.containsAll(chosen)) {
            throw new InputRejected("identifiers", "provision.extract.identifiers");
        }
        return chosen;
    }

    static Stream<Customer> customersOf(DataSubjectRequest request) {
        return Stream.concat(
                        request.form().registeredIdentifiers().stream(),
                        Stream.ofNullable(request.form().dataSubject().email()))
                .flatMap(identifier -> Customer.named(identifier).stream())
                .distinct();
    }

    private static String identifierOf(Customer one) {
        return one.email() == null ? one.account() : one.email();
    }
}
