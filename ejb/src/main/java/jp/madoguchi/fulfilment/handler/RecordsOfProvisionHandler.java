package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 33(5): an extract of the records of provision, which lie with us and with no single system. */
@ApplicationScoped
public class RecordsOfProvisionHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.TPR_DISCLOSURE;
    }

    @Override
    public List<Work> workFor(Order order) {
        return order.asAWhole(ExecutionAction.HAND_OUT);
    }
}
