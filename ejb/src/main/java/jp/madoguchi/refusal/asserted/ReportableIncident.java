package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5), 26(1): a reportable incident concerns this person's data. */
@ApplicationScoped
public class ReportableIncident implements AssertedGroundCheck {

    @Override
    public String code() {
        return "U5";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.USE_STOP || kind == RequestKind.ERASURE;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview("refusal.asserted.U5.register");
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return verdict.holds() ? Set.of(Particular.INCIDENT_ID) : Set.of(Particular.INVESTIGATION_RECORD);
    }
}
