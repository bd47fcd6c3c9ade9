package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Takes the request back, after the page that asks once more. */
@ApplicationScoped
public class Withdraw implements RequesterAction {

    @EJB
    private StatusDesk desk;

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        desk.withdraw(holder);
    }
}
