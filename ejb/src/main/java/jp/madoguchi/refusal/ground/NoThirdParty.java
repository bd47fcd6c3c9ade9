package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.policy.RecipientClass;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 27(5): whoever works on our behalf, succeeds us or uses the data jointly is no third party. */
@ApplicationScoped
public class NoThirdParty implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("T-NOT3P", Effect.WITHHOLDS, "27(5)", RequestKind.TP_STOP);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        Map<String, RecipientClass> named = facts.policy().recipients();
        if (named.isEmpty()) {
            return Finding.needsReview("refusal.ground.T-NOT3P.nobody.named");
        }
        Set<String> none = named.entrySet().stream()
                .filter(recipient -> !recipient.getValue().isThirdParty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (none.isEmpty()) {
            return Finding.notEngaged("refusal.ground.T-NOT3P.third.parties", facts.named(named.keySet()));
        }
        return none.size() == named.size()
                ? Finding.engaged("refusal.ground.T-NOT3P.none", facts.named(none))
                : Finding.needsReview("refusal.ground.T-NOT3P.some", facts.named(none));
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.CONTRACT_OR_JOINT_USE_NOTICE);
    }
}
