package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.policy.DataCategory;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.Purpose;
import jp.madoguchi.policy.Recipient;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.policy.Retained;
import jp.madoguchi.policy.RuleSwitch;
import jp.madoguchi.policy.Tenant;
import jp.madoguchi.policy.Titles;
import jp.madoguchi.refusal.PolicyFacts.UnconditionalStop;
import jp.madoguchi.request.ItemScope;
import jp.madoguchi.request.RequestItem;
import jp.madoguchi.request.SubmittedForm;

/** Looks up what the policy says about what an item concerns. */
@ApplicationScoped
class PolicyFactsOfItem {

    private Policy policy;

    /** For the container's proxy only. */
    protected PolicyFactsOfItem() {}

    @Inject
    PolicyFactsOfItem(Policy policy) {
        this.policy = policy;
    }

    /**
     * @param ruleSet the state of the law that the request was received under
     * @param receivedOn the day on which an age counts
     */
    public PolicyFacts of(RequestItem item, String ruleSet, LocalDate receivedOn) {
        return new PolicyFacts(
                titles(),
                policy.dataCategories().stream()
                        .filter(category -> category.erasureObstacles() != null)
                        .collect(Collectors.toMap(DataCategory::code, DataCategory::erasureObstacles)),
                categories(Retained.WHEN_LINKED),
                categories(Retained.USUALLY_ENTRUSTED),
                recipientsOf(item.scope()),
                purposes(purpose -> !purpose.stoppable(), item.scope().purposes()),
                purposes(Purpose::forbiddenForPupils, item.scope().purposes()),
                policy.purposes().stream().map(Purpose::code).toList(),
                unconditionalStop(item, ruleSet, receivedOn));
    }

    /** The organisation that gave out one of the addresses, when the directory knows it. */
    public Optional<Tenant> tenantOf(SubmittedForm form) {
        return Stream.concat(
                        Stream.of(form.dataSubject().email()).filter(Objects::nonNull),
                        form.registeredIdentifiers().stream())
                .filter(identifier -> identifier.contains("@"))
                .map(policy::tenantOfAddress)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Map<String, Titles> titles() {
        Map<String, Titles> titles = new HashMap<>();
        policy.dataCategories().forEach(category -> titles.put(category.code(), category.title()));
        policy.purposes().forEach(purpose -> titles.put(purpose.code(), purpose.title()));
        policy.recipients().forEach(recipient -> titles.put(recipient.code(), recipient.title()));
        policy.systems().forEach(system -> titles.put(system.code(), system.title()));
        return titles;
    }

    private Set<String> categories(Retained retained) {
        return policy.dataCategories().stream()
                .filter(category -> category.rpd() == retained)
                .map(DataCategory::code)
                .collect(Collectors.toSet());
    }

    private Map<String, RecipientClass> recipientsOf(ItemScope scope) {
        return policy.recipients().stream()
                .filter(recipient -> scope.recipients().contains(recipient.code()))
                .collect(Collectors.toMap(Recipient::code, Recipient::classification));
    }

    private Set<String> purposes(Function<Purpose, Boolean> wanted, Collection<String> named) {
        return policy.purposes().stream()
                .filter(purpose -> wanted.apply(purpose) && named.contains(purpose.code()))
                .map(Purpose::code)
                .collect(Collectors.toSet());
    }

    private Optional<UnconditionalStop> unconditionalStop(RequestItem item, String ruleSet, LocalDate receivedOn) {
        return policy.ruleSets().stream()
                .filter(set -> set.code().equals(ruleSet))
                .flatMap(set -> set.rule(RuleSwitch.UNDER16_UNCONDITIONAL_STOP).stream())
                .findFirst()
                .filter(rule -> rule.kinds().contains(item.kind().name()) && rule.ageBelow() != null)
                .map(rule -> new UnconditionalStop(rule.ageBelow(), receivedOn, rule.exceptions()));
    }
}
