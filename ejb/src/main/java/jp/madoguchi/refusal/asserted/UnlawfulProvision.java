package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(3), 27(1), 28: the data are provided without consent or exception, or to a foreign third party against Art. 28. */
@ApplicationScoped
public class UnlawfulProvision implements AssertedGroundCheck {

    /** Provision to these may rest on an exception of Art. 27(1) (domain 3.4). */
    private static final Set<RecipientClass> EXEMPT =
            Set.of(RecipientClass.LEGAL_DUTY, RecipientClass.RESEARCH, RecipientClass.MIXED);

    @Override
    public String code() {
        return "T1";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding look(RequestFacts facts) {
        Set<String> exempt = facts.policy().recipients().entrySet().stream()
                .filter(recipient -> EXEMPT.contains(recipient.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return exempt.isEmpty()
                ? Finding.needsReview("refusal.asserted.T1.log")
                : Finding.needsReview("refusal.asserted.T1.exempt", facts.named(exempt));
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return verdict.holds()
                ? Set.of(Particular.PROVISION_LOG, Particular.BREACH_FINDING, Particular.SCOPE_MEMO)
                : Set.of(Particular.PROVISION_LOG);
    }
}
