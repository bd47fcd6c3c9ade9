package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.ReasonCode.Level;
import jp.madoguchi.refusal.RefusalGround;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequestKind;

/** Privacy policy, organisation accounts (domain 3.6): the organisation's administrator answers for its product data. */
@ApplicationScoped
public class ReferredToTheOrganisation implements RefusalGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("R-ORG", Effect.REFERS, "").saidOf(Level.CASE);
    }

    @Override
    public Finding assess(RequestFacts facts) {
        if (facts.asking().organisation().isPresent()) {
            return Finding.needsReview(
                    "refusal.ground.R-ORG.tenant", facts.asking().organisation().get());
        }
        return facts.asking().account() == AccountType.WORK_SCHOOL
                ? Finding.needsReview("refusal.ground.R-ORG.work.account")
                : Finding.notEngaged("refusal.ground.R-ORG.no.sign");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.CONTRACT_OR_TENANT);
    }

    @Override
    public boolean isAnsweredByHand() {
        return false;
    }
}
