package jp.madoguchi.refusal.ground;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.GateGround;
import jp.madoguchi.refusal.GateQuestion;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.ReasonCode;
import jp.madoguchi.refusal.ReasonCode.Effect;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 16(4), PPC Q&amp;A 1-56: the authority over the data is that of whoever entrusted them. */
@ApplicationScoped
public class ProcessedForAnother implements GateGround {

    @Override
    public ReasonCode reasonCode() {
        return ReasonCode.of("N-PROC", Effect.WITHHOLDS, "16(4)");
    }

    @Override
    public GateQuestion question() {
        return GateQuestion.AUTHORITY;
    }

    @Override
    public Finding signs(RequestFacts facts) {
        if (facts.nothingFound()) {
            return Finding.notEngaged("refusal.nothing.found");
        }
        if (facts.asking().organisation().isPresent()) {
            return Finding.needsReview(
                    "refusal.ground.N-PROC.tenant",
                    facts.asking().organisation().get());
        }
        Set<String> entrusted = facts.foundAmong(facts.policy().entrusted());
        if (!entrusted.isEmpty()) {
            return Finding.needsReview("refusal.ground.N-PROC.entrusted", facts.named(entrusted));
        }
        return facts.asking().account() == AccountType.WORK_SCHOOL
                ? Finding.needsReview("refusal.ground.N-PROC.work.account")
                : Finding.notEngaged("refusal.ground.N-PROC.no.sign");
    }

    @Override
    public Set<Particular> particulars(RequestKind kind) {
        return Set.of(Particular.CONTRACT_OR_TENANT);
    }
}
