package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Answers the office when it asked to complete the request. */
@ApplicationScoped
public class SendSupplement implements RequesterAction {

    @EJB
    private StatusDesk desk;

    @Override
    public String name() {
        return "supplement";
    }

    @Override
    public String field() {
        return "supplement";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        desk.supplement(holder, sent.typed().text(field()));
    }
}
