package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Has a one-time code sent to the address on file. */
@ApplicationScoped
public class SendIdentityCode implements RequesterAction {

    @EJB
    private ProofByRequester proof;

    @Override
    public String name() {
        return "send-code";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        proof.sendCode(holder);
    }
}
