package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Hands in the one-time code that arrived at the address on file. */
@ApplicationScoped
public class EnterIdentityCode implements RequesterAction {

    @EJB
    private ProofByRequester proof;

    @Override
    public String name() {
        return "enter-code";
    }

    @Override
    public String field() {
        return "code";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        String code = sent.typed().text(field());
        if (code == null) {
            throw new InputRejected(field(), "identity.code.empty");
        }
        proof.enterCode(holder, code);
    }
}
