package jp.madoguchi.provision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.preference.Customer;
import jp.madoguchi.preference.SettingsOfPeople;
import jp.madoguchi.provision.persistence.StoredProvisions;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.CurrentActor;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.shared.Role;

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
    private Event<ProvisionsRecorded> events;

    @Inject
    private Clock clock;

    @EJB
    private CurrentActor currentActor;

    /** @throws InputRejected when a field is wrong, or the very same has been recorded already */
    public void record(ProvisionWritten written) {
        Provision provision = rules().read(written);
        if (recorded(List.of(provision)).contains(provision)) {
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
        List<Provision> provisions = ProvisionList.read(csv, rules(), this::recorded);
        keep(provisions);
        return provisions.size();
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
        provisions.forEach(
                each -> stored.add(people.keyOf(each.person()), people.contentKeyOf(each), each, actor.subject(), now));
        stored.write();
        events.fire(new ProvisionsRecorded(provisions.size(), actor, now));
    }

    // Once for all of a list: what is known is opened only where it was recorded before it had a key of its content.
    private Set<Provision> recorded(Collection<Provision> provisions) {
        Map<String, Provision> byContent = new HashMap<>();
        provisions.forEach(each -> byContent.put(people.contentKeyOf(each), each));
        Set<Provision> recorded = new HashSet<>(stored.withoutKey(
                provisions.stream().map(each -> people.keyOf(each.person())).collect(Collectors.toSet())));
        stored.known(byContent.keySet()).forEach(key -> recorded.add(byContent.get(key)));
        return recorded;
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
}
