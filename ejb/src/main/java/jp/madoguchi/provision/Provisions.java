package jp.madoguchi.provision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.preference.SettingsOfPeople;
import jp.madoguchi.provision.persistence.StoredProvisions;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InEachLanguage;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.InputRejected.Violation;
import jp.madoguchi.shared.Role;
import jp.madoguchi.shared.RuleTexts;

/** The register of provisions (第三者提供記録): entering and looking up. A record is never changed. */
@Stateless
@RolesAllowed({Role.Names.SYSTEM_OWNER, Role.Names.PRIVACY_MANAGER})
public class Provisions {

    private static final int LONGEST_IDENTIFIER = 320;

    @Inject
    private StoredProvisions stored;

    @Inject
    private PeopleRecorded people;

    @Inject
    private SettingsOfPeople settings;

    @Inject
    private Policy policy;

    @Inject
    private Event<ProvisionsRecorded> recorded;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** @throws InputRejected when a field is wrong, or the very same has been recorded already */
    public void record(ProvisionWritten written) {
        Provision provision = rules().read(written);
        if (isRecorded(provision)) {
            throw new InputRejected("identifier", "provision.recorded.already");
        }
        keep(List.of(provision));
    }

    /**
     * Records a whole list or, when a line of it is wrong, nothing.
     *
     * @return how many were recorded
     * @throws InputRejected with the lines that are wrong
     */
    public int recordAll(byte[] csv) {
        ProvisionRules rules = rules();
        List<Violation> wrong = new ArrayList<>();
        Set<Provision> good = new HashSet<>();
        List<Provision> inOrder = new ArrayList<>();
        for (ProvisionCsv.Line line : ProvisionCsv.read(csv)) {
            try {
                Provision provision = rules.read(line.written());
                if (!good.add(provision) || isRecorded(provision)) {
                    throw new InputRejected("identifier", "provision.recorded.already");
                }
                inOrder.add(provision);
            } catch (InputRejected rejected) {
                rejected.violations().forEach(each -> wrong.add(onLine(line.number(), each)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputRejected(wrong);
        }
        keep(inOrder);
        return inOrder.size();
    }

    /**
     * What is recorded of somebody.
     *
     * @param period when it was provided; what has no date is always among it, because it may have been then
     */
    @RolesAllowed({
        Role.Names.SYSTEM_OWNER,
        Role.Names.CASE_HANDLER,
        Role.Names.LEGAL,
        Role.Names.PRIVACY_MANAGER,
        Role.Names.AUDITOR
    })
    public List<RecordedProvision> of(String identifier, ProvisionPeriod period) {
        Customer person = identifier == null || identifier.length() > LONGEST_IDENTIFIER
                ? null
                : Customer.named(identifier).orElse(null);
        if (person == null) {
            throw new InputRejected("identifier", "provision.identifier.missing");
        }
        return stored.of(List.of(people.keyOf(person))).stream()
                .filter(each -> period.covers(each.provision()))
                .toList();
    }

    private void keep(List<Provision> provisions) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        provisions.forEach(each -> stored.add(people.keyOf(each.person()), each, actor.subject(), now));
        recorded.fire(new ProvisionsRecorded(provisions.size(), actor, now));
    }

    private boolean isRecorded(Provision provision) {
        return stored.of(List.of(people.keyOf(provision.person()))).stream()
                .anyMatch(each -> each.provision().equals(provision));
    }

    private ProvisionRules rules() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockOfTheOffice.TOKYO);
        return new ProvisionRules(policy, today, this::isPupil);
    }

    private boolean isPupil(Customer person) {
        return settings.isTaggedAsPupil(List.of(person))
                || person.email() != null
                        && policy.tenantOfAddress(person.email())
                                .filter(Tenant::isSchool)
                                .isPresent();
    }

    private static Violation onLine(int number, Violation wrong) {
        InEachLanguage words = language -> RuleTexts.of(wrong.messageKey(), wrong.arguments(), language);
        return new Violation("file", "provision.file.line", List.of(number, wrong.field(), words));
    }
}
