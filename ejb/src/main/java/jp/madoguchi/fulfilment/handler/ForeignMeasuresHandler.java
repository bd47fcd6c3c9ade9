package jp.madoguchi.fulfilment.handler;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.madoguchi.fulfilment.ExecutionAction;
import jp.madoguchi.fulfilment.RequestHandler;
import jp.madoguchi.request.RequestKind;

/** Art. 28(3): somebody writes down what keeps the recipient abroad equivalent. */
@ApplicationScoped
public class ForeignMeasuresHandler implements RequestHandler {

    @Override
    public RequestKind kind() {
        return RequestKind.FOREIGN_MEASURES;
    }

    @Override
    public List<Work> workFor(Order order) {
        return order.asAWhole(ExecutionAction.ANSWER);
    }
}
