package jp.madoguchi.web.console.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.decision.DecisionSheet.ProposedRejection;
import jp.madoguchi.decision.Decisions;
import jp.madoguchi.decision.RejectionProposal;
import jp.madoguchi.decision.RejectionProposal.Basis;
import jp.madoguchi.web.console.request.OpenRequest;

/** A rejection on procedure: one person proposes it, another rejects. */
@Named
@ViewScoped
public class RejectPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenRequest file;

    @Inject
    private Decisions decisions;

    @Inject
    private Reasons reasons;

    private transient ProposedRejection proposed;
    private transient boolean read;
    private String reasonCode;
    private Basis basis;
    private String internalReason;
    private String externalReason;
    private String externalReasonEn;

    /** The proposal as it stands, or {@code null}. */
    public ProposedRejection getProposed() {
        if (!read) {
            proposed = decisions.rejection(file.ref()).orElse(null);
            read = true;
        }
        return proposed;
    }

    public List<String> getReasonCodes() {
        return reasons.onProcedure();
    }

    public List<Basis> getBases() {
        return Arrays.asList(Basis.values());
    }

    public String propose() {
        decisions.proposeRejection(
                file.ref(),
                file.version(),
                new RejectionProposal(reasonCode, basis, internalReason, externalReason, externalReasonEn));
        return file.stay("done.PROPOSE_REJECTION");
    }

    public String reject() {
        decisions.reject(file.ref(), file.version());
        return file.stay("done.REJECT");
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(String chosen) {
        reasonCode = chosen;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis chosen) {
        basis = chosen;
    }

    public String getInternalReason() {
        return internalReason;
    }

    public void setInternalReason(String typed) {
        internalReason = typed;
    }

    public String getExternalReasonEn() {
        return externalReasonEn;
    }

    public void setExternalReasonEn(String typed) {
        externalReasonEn = typed;
    }

    public String getExternalReason() {
        return externalReason;
    }

    public void setExternalReason(String typed) {
        externalReason = typed;
    }
}
