package jp.madoguchi.refusal.asserted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.madoguchi.refusal.AssertedGroundCheck;
import jp.madoguchi.refusal.Finding;
import jp.madoguchi.refusal.Particular;
import jp.madoguchi.refusal.RequestFacts;
import jp.madoguchi.refusal.Verdict;
import jp.madoguchi.request.RequestKind;

/** APPI Art. 35(5), 26(1): a reportable incident concerns this person's data; U5 applied to provision. */
@ApplicationScoped
public class ReportableIncidentOfProvision implements AssertedGroundCheck {

    @Override
    public String code() {
        return "T3";
    }

    @Override
    public boolean appliesTo(RequestKind kind) {
        return kind == RequestKind.TP_STOP;
    }

    @Override
    public Finding look(RequestFacts facts) {
        return Finding.needsReview("refusal.asserted.T3.register");
    }

    @Override
    public Set<Particular> particulars(Verdict verdict) {
        return verdict.holds() ? Set.of(Particular.INCIDENT_ID) : Set.of(Particular.INVESTIGATION_RECORD);
    }
}
