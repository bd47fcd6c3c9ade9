package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 34(2): the data are corrected in every system that holds them. */
@ApplicationScoped
public class CorrectionHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.CORRECTION;
    }

    @Override
    public List<Work> workFor(Order order) {
        return Work.perSystem(order.lines(Disposition::isHandedOut), ExecutionAction.CORRECT);
    }
}
