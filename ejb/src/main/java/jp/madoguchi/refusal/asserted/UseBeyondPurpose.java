package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.preference.Incident;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(1), 18: the data are used beyond the purposes that were stated. */
@ApplicationScoped
public class UseBeyondPurpose implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U1";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE;
    }

    @Override
    public Finding look(RequestFacts facts) {
        long uses = facts.asking().incidentsOf(Incident.Kind.PUPIL_PURPOSE, Incident.Kind.STOPPED_PURPOSE);
        if (uses > 0) {
            return Finding.engaged("refusal.asserted.U1.incidents", uses);
        }
        if (facts.asking().pupil() && !facts.policy().forbiddenForPupils().isEmpty()) {
            return Finding.needsReview(
                    "refusal.asserted.U1.pupil", facts.named(facts.policy().forbiddenForPupils()));
        }
        return Finding.needsReview("refusal.asserted.U1.compare");
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return verdict.holds()
                ? Set.of(
                        Particular.ACTUAL_USES,
                        Particular.EXCEPTIONS_TO_PURPOSE,
                        Particular.BREACH_FINDING,
                        Particular.SCOPE_MEMO)
                : Set.of(Particular.ACTUAL_USES, Particular.EXCEPTIONS_TO_PURPOSE);
    }
}
