package jp.madoguchi.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.preference.persistence.StoredPreferences;

/**
 * Tells a pupil's account (domain 3.7): staff have tagged it, or a school of the directory has given out its address. A
 * tag holds whatever else is known, so that doubt falls on the pupil's side.
 */
@ApplicationScoped
class Pupils {

    @Inject
    private StoredPreferences stored;

    @Inject
    private PersonKeys people;

    @Inject
    private Policy policy;

    boolean isPupil(Customer customer) {
        return hasSchoolAddress(customer, policy) || stored.isTagged(people.of(customer));
    }

    static boolean hasSchoolAddress(Customer customer, Policy policy) {
        return customer.email() != null
                && policy.tenantOfAddress(customer.email())
                        .filter(Tenant::isSchool)
                        .isPresent();
    }
}
