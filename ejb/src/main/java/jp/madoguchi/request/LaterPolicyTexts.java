package jp.madoguchi.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.policy.PolicyText;

/** The versions of the privacy policy of which customers were notified after the one a request keeps (domain 3.5). */
@ApplicationScoped
public class LaterPolicyTexts {

    private Policy policy;

    /** For the container's proxy. */
    protected LaterPolicyTexts() {}

    @Inject
    public LaterPolicyTexts(Policy policy) {
        this.policy = policy;
    }

    /** Names of the versions that came after this one and of which customers have been notified by today; none when it is unknown. */
    public List<String> after(String kept, LocalDate today) {
        List<String> known = policy.policyTexts().stream()
                .filter(text -> !text.notifiedOn().isAfter(today))
                .map(PolicyText::version)
                .toList();
        int place = known.indexOf(kept);
        return place < 0 ? List.of() : known.subList(place + 1, known.size());
    }
}
