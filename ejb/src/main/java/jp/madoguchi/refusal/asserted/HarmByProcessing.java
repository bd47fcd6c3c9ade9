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

/** APPI Art. 35(5): the processing may harm the rights or legitimate interests of the data subject. */
@ApplicationScoped
public class HarmByProcessing implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U6";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE;
    }

    @Override
    public Finding look(RequestFacts facts) {
        long contacts =
                facts.asking().incidentsOf(Incident.Kind.CONTACT_AFTER_OBJECTION, Incident.Kind.STOPPED_PURPOSE);
        return contacts == 0
                ? Finding.needsReview("refusal.asserted.U6.weigh")
                : Finding.engaged("refusal.asserted.U6.contacted", contacts);
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return Set.of(Particular.OBJECTIVE_RISK);
    }

    @Override
    public boolean asksForBalance() {
        return true;
    }
}
