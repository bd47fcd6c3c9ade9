package jp.madoguchi.web.console.fee;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.fee.FeeDesk;

/** Everything that waits for the fee clerk: to be asked for, to come in, to be given back. */
@Named
@RequestScoped
public class FeesPage {

    @EJB
    private FeeDesk desk;

    private List<FeeDesk.Waiting> waiting;

    public List<FeeDesk.Waiting> waiting() {
        if (waiting == null) {
            waiting = desk.open();
        }
        return waiting;
    }
}
