package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 40: the measure the complaint has led to is taken. */
@ApplicationScoped
public class ComplaintHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.COMPLAINT;
    }

    @Override
    public List<Work> workFor(Order order) {
        return order.asAWhole(ExecutionAction.TAKE_MEASURE);
    }
}
