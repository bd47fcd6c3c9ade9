package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jp.madoguchi.intake.StatusDesk;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Turns down, with one press, the suggestion to ask for less (Art. 37(2)). */
@ApplicationScoped
public class KeepScope implements RequesterAction {

    @EJB
    private StatusDesk desk;

    @Override
    public String name() {
        return "scope";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        desk.keepScope(holder);
    }
}
