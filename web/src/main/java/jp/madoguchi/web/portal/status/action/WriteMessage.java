package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Sends the office a message. */
@ApplicationScoped
public class WriteMessage implements RequesterAction {

    @EJB
    private StatusDesk desk;

    @Override
    public String name() {
        return "message";
    }

    @Override
    public String field() {
        return "message";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        desk.writeMessage(holder, sent.typed().text(field()));
    }
}
