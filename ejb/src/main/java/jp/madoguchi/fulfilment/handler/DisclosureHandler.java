package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 33(2): every system that holds something granted, masked or not, hands out an extract. */
@ApplicationScoped
public class DisclosureHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.DISCLOSURE;
    }

    @Override
    public List<Work> workFor(Order order) {
        return Work.perSystem(order.lines(Disposition::isHandedOut), ExecutionAction.HAND_OUT);
    }
}
